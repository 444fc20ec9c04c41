// Renders assets/*.svg to the PNG sizes that the manifest names. Run by hand after a drawing changes
// (`node scripts/renderIcons.mjs`); the PNGs are committed, so that a build needs no browser.
import { readdir, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGS, findChromium } from "./findChromium.mjs";

const SIZES = [16, 32, 64, 80];
const assets = fileURLToPath(new URL("../assets/", import.meta.url));

const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
try {
  const page = await browser.newPage();
  for (const drawing of (await readdir(assets)).filter((name) => name.endsWith(".svg"))) {
    const svg = await readFile(assets + drawing, "utf8");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
      await page.screenshot({
        path: `${assets}${basename(drawing, ".svg")}-${size}.png`,
        omitBackground: true,
      });
    }
  }
} finally {
  await browser.close();
}
