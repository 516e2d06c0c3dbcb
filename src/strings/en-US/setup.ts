import type { SetupStrings } from '../zh-CN/setup';

/** Words of setup.html, the page that makes a site for one address. */
export const setup: SetupStrings = {
  title: 'Gangju · set-up',
  language: '中文',
  intro:
    'Fill in a few fields and get a zip that can go onto the server as it is. Everything happens on this machine, without a network and without Node.',
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
    mirror: 'A mirror of your own',
    mirrorHint:
      'An https address, or a path on this server such as /office-js/office.js. Microsoft does not support mirrors; the licence is between you and Microsoft.',
    bad: 'Please give an https address, or a path that begins with /.',
  },
  revision: {
    label: 'Release number',
    hint: 'Add one each time the same version is given out again with another address or profile, so that the manifest’s version rises (0–65535).',
    bad: 'Please give a whole number from 0 to 65535.',
  },
  house: {
    label: 'House profile (if there is one)',
    hint: 'Choose house.json: the panel reads it from the site, and the desk has it built in. It can also be put beside the pages later.',
    none: 'No file chosen.',
    good: (p) => `Good: ${p.name}`,
    bad: 'This file cannot be used, so it was left out:',
    remove: 'Remove this file',
  },
  make: 'Make the zip',
  missing: 'This page contains no site. Please use the setup.html from the release.',
  done: (p) => `${p.file} is ready. Next:`,
  steps: (p) => [
    'Unpack the zip and put everything in its folder "site" onto the server (leave older files there).',
    'For nginx, use nginx.conf; for IIS and Apache, web.config and .htaccess are in site already.',
    `Open ${p.address}/taskpane.html in a browser: it should say “Open this in Word”.`,
    'Put manifest.xml into the shared catalogue, or give it to the Microsoft 365 admin center.',
  ],
};
