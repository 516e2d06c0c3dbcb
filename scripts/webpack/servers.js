'use strict';

/*
 * Settings of three web servers for a site. A name with a hash never changes its content and may be kept for ever;
 * pages, the manifest and the house's profile are asked for anew each time. No header may forbid framing: Word on the
 * web shows the panel in a frame.
 */

const FOR_EVER = 'public, max-age=31536000, immutable';
const EACH_TIME = 'no-cache';
/** Files whose names do not change. */
const UNHASHED = [
  'taskpane.html',
  'commands.html',
  'probe.html',
  'support.html',
  'gangju-desk.html',
  'manifest.xml',
  'house.json',
];

/** @param {string} path of the site, with a slash at both ends */
const nginx = (
  path,
) => `# 纲举 / Gangju: put this into the server { } block of nginx, and the folder "site" to /srv/gangju/.
location ^~ ${path} {
    alias /srv/gangju/;
    types {
        text/html html;
        text/css css;
        text/javascript js;
        application/json json;
        application/xml xml;
        image/png png;
        text/plain txt;
    }
    charset utf-8;
    charset_types text/css text/javascript application/json application/xml text/plain;
    gzip on;
    gzip_types text/css text/javascript application/json application/xml;
    add_header Cache-Control "${EACH_TIME}" always;
    add_header X-Content-Type-Options nosniff always;
    add_header Referrer-Policy no-referrer always;

    location ~ "^${path.replace(/\./g, '\\.')}(.+\\.[0-9a-f]{10}\\.(?:js|css|png|svg|woff2))$" {
        alias /srv/gangju/$1;
        add_header Cache-Control "${FOR_EVER}";
        add_header X-Content-Type-Options nosniff always;
        add_header Referrer-Policy no-referrer always;
    }
}
`;

const apache = `# 纲举 / Gangju: Apache reads this file in the folder of the site (AllowOverride FileInfo Indexes).
AddDefaultCharset utf-8
AddType text/javascript .js
AddType application/json .json
AddType application/xml .xml
AddCharset utf-8 .html .css .js .json .xml .txt
Options -Indexes
<IfModule mod_headers.c>
    Header always set X-Content-Type-Options nosniff
    Header always set Referrer-Policy no-referrer
    Header set Cache-Control "${EACH_TIME}"
    <FilesMatch "\\.[0-9a-f]{10}\\.(js|css|png|svg|woff2)$">
        Header set Cache-Control "${FOR_EVER}"
    </FilesMatch>
</IfModule>
<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json application/xml
</IfModule>
`;

const types = { '.js': 'text/javascript', '.json': 'application/json', '.xml': 'application/xml' };

const iis = `<?xml version="1.0" encoding="UTF-8"?>
<!-- 纲举 / Gangju: IIS reads this file in the folder of the site. -->
<configuration>
  <system.webServer>
    <staticContent>
${Object.entries(types)
  .map(
    ([end, type]) =>
      `      <remove fileExtension="${end}" />\n      <mimeMap fileExtension="${end}" mimeType="${type}; charset=utf-8" />`,
  )
  .join('\n')}
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Content-Type-Options" />
        <add name="X-Content-Type-Options" value="nosniff" />
        <remove name="Referrer-Policy" />
        <add name="Referrer-Policy" value="no-referrer" />
      </customHeaders>
    </httpProtocol>
    <directoryBrowse enabled="false" />
  </system.webServer>
${UNHASHED.map(
  (name) => `  <location path="${name}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="DisableCache" />
      </staticContent>
    </system.webServer>
  </location>`,
).join('\n')}
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;

/**
 * Settings for the servers, by their names in the finished zip; those that a server reads by itself lie in the site.
 * @param {string} site the https address of the site without a trailing slash
 * @returns {Record<string, string>}
 */
function serverFiles(site) {
  const path = `${new URL(site).pathname.replace(/\/$/, '')}/`;
  return { 'nginx.conf': nginx(path), 'site/.htaccess': apache, 'site/web.config': iis };
}

module.exports = { serverFiles };
