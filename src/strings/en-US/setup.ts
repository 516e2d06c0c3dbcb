import type { SetupStrings } from '../zh-CN/setup';

/** Words of setup.html, the page that makes a site for one address. */
export const setup: SetupStrings = {
  title: 'Gangju · set-up',
  language: '中文',
  intro:
    'Fill in a few things and get a zip that can go onto the server as it is. All of it happens on this machine, without a network and without Node.',
  address: {
    label: 'Address of the site',
    hint: 'Where the add-in will be, such as https://office.example.org/tools/gangju/. It must be https; a path is allowed.',
    bad: 'Please give an address that begins with https, its path in letters, digits and - _ . ~ %, without ? or #.',
    becomes: (p) => `The panel’s address will be ${p.address}`,
  },
  office: {
    label: 'Where office.js comes from',
    microsoft: 'Microsoft (the default)',
    vianet: 'Microsoft 365 operated by 21Vianet',
    mirror: 'A mirror of our own',
    mirrorHint:
      'An https address, or a path on this server such as /office-js/office.js. Microsoft does not support mirrors; the licence is between you and Microsoft.',
    bad: 'Please give an https address, or a path that begins with /.',
  },
  revision: {
    label: 'How many times given out',
    hint: 'Add one when the same version goes out again with another address or profile: the manifest’s version rises (0–65535).',
    bad: 'Please give a whole number from 0 to 65535.',
  },
  house: {
    label: 'House profile (if there is one)',
    hint: 'Choose house.json: the panel reads it from the site, the desk carries it in its page. It may also be put beside the pages later.',
    none: 'No file chosen.',
    good: (p) => `Good: ${p.name}`,
    bad: 'This file cannot be used and was not taken:',
    remove: 'Do without this file',
  },
  make: 'Make the zip',
  missing: 'There is no site in this page. Please use the setup.html of the release.',
  done: (p) => `${p.file} is made. What comes next:`,
  steps: (p) => [
    'Unpack the zip and put everything in its folder "site" onto the server (leave older files there).',
    'nginx takes nginx.conf; for IIS and Apache, web.config and .htaccess are in site already.',
    `Open ${p.address}/taskpane.html in a browser: it should say “Open this in Word”.`,
    'Put manifest.xml into the shared catalogue, or give it to the Microsoft 365 admin center.',
  ],
};
