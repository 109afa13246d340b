const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { TestEnvironment } = require("jest-environment-jsdom");
const { ResourceLoader } = require("jsdom");

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Serves Microsoft's CDN address from the unmodified npm package, and nothing else. */
class OfficeResources extends ResourceLoader {
  fetch(url) {
    return url.startsWith(CDN) ? Promise.resolve(readFileSync(join(OFFICE, url.slice(CDN.length).split("?")[0]))) : null;
  }
}

/** A jsdom page that can load the real office.js by the same script tag as the production page. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    const project = config.projectConfig;
    const testEnvironmentOptions = { ...project.testEnvironmentOptions, resources: new OfficeResources() };
    super({ ...config, projectConfig: { ...project, testEnvironmentOptions } }, context);
    this.global.structuredClone ??= structuredClone;
    this.global.MessageChannel ??= MessageChannel;
    this.global.TextEncoder ??= TextEncoder;
    this.global.TextDecoder ??= TextDecoder;
  }
};
