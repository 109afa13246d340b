import { existsSync, readFileSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { buildKernel } from "./src/model/kernel/build-kernel.mjs";

const ROOT = import.meta.dirname;
const DEVELOPMENT_URL = "https://localhost:3000/";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** What the released pane may load. Everything not named is refused, so that customer data has nowhere to go. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  // Ours, office.js with its per-platform files, and the MicrosoftAjax that office.js loads on some hosts. WebAssembly computes the segments.
  "script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "worker-src 'self'",
  // Fluent UI and Excel on the web make style elements; a static host has no nonce to give them.
  "style-src 'self' 'unsafe-inline' https://appsforoffice.microsoft.com",
  "img-src 'self' data: https://appsforoffice.microsoft.com",
  // Office's own diagnostics, under the organisation's settings; blocking their host has stopped add-ins from loading. Not even 'self': we fetch nothing.
  "connect-src https://appsforoffice.microsoft.com https://browser.pipe.aria.microsoft.com",
  // The error page that office.js shows when it cannot start.
  "frame-src https://appsforoffice.microsoft.com",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

/** Emits files beside the bundle: `{ "name in the output": () => content }`. */
class ExtraFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ExtraFiles", (compilation) => {
      compilation.hooks.processAssets.tap("ExtraFiles", () => {
        for (const [name, content] of Object.entries(this.files)) compilation.emitAsset(name, new webpack.sources.RawSource(content()));
      });
    });
  }
}

/** The address the add-in will be served from, with a closing slash; undefined when it was not said. */
function baseUrl() {
  const text = process.env.BASE_URL;
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.hostname === "localhost" || url.search || url.hash) {
    console.error(
      `BASE_URL must be the https address that dist/ will be served from, such as https://example.com/segments/, not "${text}".`,
    );
    process.exit(1);
  }
  return url.href.replace(/\/*$/, "/");
}

const read = (...path) => readFileSync(join(ROOT, ...path));
const icons = () => readdirSync(join(ROOT, "assets")).filter((name) => /^icon-\d+\.png$/.test(name));

function releasedManifest(url) {
  const origin = (address) => new URL(address).origin;
  return read("manifest.xml").toString().replaceAll(DEVELOPMENT_URL, url).replaceAll(origin(DEVELOPMENT_URL), origin(url));
}

/** What Office fetches by an address in the manifest, and the manifest itself once that address is known. */
function addInFiles(url) {
  const files = Object.fromEntries(icons().map((name) => [`assets/${name}`, () => read("assets", name)]));
  files["help.html"] = () => read("src", "help.html");
  if (url) files["manifest.xml"] = () => releasedManifest(url);
  return files;
}

/** Excel wants https. `npx office-addin-dev-certs install` leaves its certificate here; without one the server speaks plain http. */
function certificate() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((name) => join(folder, name));
  if ([key, cert, ca].every((file) => existsSync(file))) return { type: "https", options: { key, cert, ca } };
  console.log("No development certificate: serving http. Excel needs https: run `npx office-addin-dev-certs install` once.");
  return "http";
}

/**
 * `webpack`                  the add-in, into dist/: static files for any https host and any sub-path.
 * `webpack --env workbench`  the same pane beside a spreadsheet and our emulated Excel, into build/workbench. Never shipped.
 */
export default async (env = {}, { mode = "production" } = {}) => {
  await buildKernel();
  const workbench = Boolean(env.workbench);
  const released = mode === "production" && !workbench;
  const url = released ? baseUrl() : DEVELOPMENT_URL;
  if (!url) console.log("No BASE_URL: dist/ gets no manifest.xml. BASE_URL=https://example.com/segments/ npm run build makes one.");

  const pane = new HtmlWebpackPlugin({
    filename: "taskpane.html",
    template: "src/taskpane.html",
    chunks: ["taskpane"],
    scriptLoading: "defer",
    minify: false,
    policy: released ? CONTENT_SECURITY_POLICY : undefined,
    // In the workbench the pane first meets the emulated Excel of the page round it, then the same office.js from the npm package.
    officeScripts: workbench ? ["attach.js", "office/office.js"] : [`${OFFICE}office.js`],
  });
  const page = new HtmlWebpackPlugin({ filename: "index.html", template: "src/workbench/page/page.html", chunks: ["page"], minify: false });

  return {
    mode,
    context: ROOT,
    target: ["web", "es2020"],
    entry: { taskpane: "./src/taskpane.tsx", ...(workbench && { page: "./src/workbench/page/page.ts" }) },
    output: {
      path: join(ROOT, workbench ? "build/workbench" : "dist"),
      filename: released ? "[name].[contenthash:12].js" : "[name].js",
      chunkFilename: released ? "[name].[contenthash:12].js" : "[name].js",
      publicPath: "auto", // relative: found from the page's own address
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2020",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development: mode === "development" } },
            },
          },
        },
        ...(workbench ? [{ test: /\.css$/, use: ["style-loader", "css-loader"] }] : []),
      ],
    },
    plugins: [
      pane,
      ...(workbench ? [page] : []),
      new ExtraFiles(
        workbench
          ? { "attach.js": () => "parent.attachPane(window);\n", "favicon.ico": () => read("assets/icon-32.png") }
          : addInFiles(url),
      ),
    ],
    optimization: { minimize: released },
    devtool: workbench ? false : "source-map", // unminified as it is, and 50 MB of maps would cost it seconds
    cache: {
      type: "filesystem",
      name: `${workbench ? "workbench" : "add-in"}-${mode}`,
      buildDependencies: { config: [import.meta.filename] },
    },
    performance: { maxEntrypointSize: 1_200_000, maxAssetSize: 1_200_000, hints: released ? "warning" : false },
    stats: "errors-warnings",
    devServer: {
      host: "localhost", // the default listens on the whole network
      port: 3000,
      server: env.WEBPACK_SERVE ? certificate() : "http",
      hot: false,
      client: { overlay: false },
      static: false,
      headers: { "Access-Control-Allow-Origin": "*" },
    },
  };
};
