// Workbooks saved once more by LibreOffice where it is installed, so that readers meet a second writer.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FILTER = "xlsx:Calc MS Excel 2007 XML";

/** [name, bytes] pairs in, the same saved again out; null where there is no LibreOffice. */
export function resave(files) {
  const folder = mkdtempSync(join(tmpdir(), "phuluc-mau-"));
  try {
    const inputs = files.map(([, bytes], i) => {
      const path = join(folder, `${i}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", FILTER, "--outdir", out, ...inputs], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return files.map(([name], i) => [name, readFileSync(join(out, `${i}.xlsx`))]);
  } catch {
    return null; // the samples are whole without it; expected.json tells
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
