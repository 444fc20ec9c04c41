// How long a returned workbook takes to read, by our reader and by exceljs (bench/README.md has the command).
import Exceljs from "exceljs";
import { numberCell, textCell, type Cell } from "../src/core/base/cell";
import { setNewCells } from "../src/core/base/edit";
import { digestOf } from "../src/files/digest";
import { openExceljsWorkbook } from "../src/files/exceljsWorkbook";
import { readXlsx } from "../src/files/xlsx/readXlsx";

const TASKS = 72;
const ROUNDS = 60;

/** 72 tasks × 9 columns, styled, of the length that real returns have. */
async function returnedWorkbook(tasks: number): Promise<Uint8Array> {
  const sheet = "Biểu tổng hợp";
  const rows: Cell[][] = Array.from({ length: tasks }, (_, i) => [
    numberCell(i + 1),
    textCell(
      `Nhiệm vụ số ${i + 1}: rà soát, chuẩn hóa dữ liệu và báo cáo kết quả thực hiện trên địa bàn ${i * 7919}`,
    ),
    textCell(`Công an huyện, phòng ${i % 9}`),
    textCell("Các phòng, ban, ngành; UBND các xã, thị trấn"),
    textCell(`Quý ${["I", "II", "III", "IV"][i % 4]}/2024`),
    textCell(i % 3 === 0 ? "Đã hoàn thành" : "Đang thực hiện"),
    textCell(`Đã ban hành kế hoạch số ${i * 31}/KH-UBND và triển khai đến ${i % 23} xã`),
    numberCell(45300 + i, "dd/mm/yyyy"),
    textCell(i % 5 === 0 ? "Thiếu kinh phí, đề nghị hỗ trợ" : ""),
  ]);
  const workbook = await openExceljsWorkbook(null);
  await workbook.apply({
    edits: [
      { kind: "addSheet", sheet },
      setNewCells(sheet, 4, 0, rows),
      {
        kind: "setStyle",
        region: { sheet, top: 4, left: 0, bottom: 3 + tasks, right: 8 },
        before: "plain",
        after: "body",
      },
    ],
  });
  return workbook.save();
}

async function medianMs(work: () => unknown, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

async function measure(tasks: number, rounds: number): Promise<void> {
  const bytes = await returnedWorkbook(tasks);
  const copy = () => Uint8Array.from(bytes).buffer;
  const own = await medianMs(() => readXlsx(bytes, "f"), rounds);
  const digest = await medianMs(() => digestOf(bytes), rounds);
  const exceljs = await medianMs(() => new Exceljs.Workbook().xlsx.load(copy()), rounds);
  const shown = (ms: number) => ms.toFixed(2).padStart(9);
  console.log(
    `${tasks} rows, ${(bytes.length / 1000).toFixed(0)} KB: own ${shown(own)} ms, digest ${shown(digest)} ms, exceljs ${shown(exceljs)} ms, ratio ${(exceljs / own).toFixed(1)}`,
  );
}

async function main(): Promise<void> {
  await measure(TASKS, ROUNDS);
  await measure(TASKS * 100, 5);
}

void main();
