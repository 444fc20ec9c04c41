// Excel.PageLayout and its headers and footers.
import { invalidArgument } from "../hostError";
import type { HeaderFooterPart, MarginSide, PageLayout } from "../model/pageLayout";
import type { Region } from "../model/region";
import { bind, type HostObject, type ObjectType, type Property } from "../objectType";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";
import { RangeTarget, regionArgument } from "./rangeTarget";
import type { SheetTarget } from "./worksheet";

const PAPER_SIZES = ["A3", "A4", "A4Small", "A5", "B4", "B5", "Letter", "Legal", "Folio"];
const POINTS_PER_UNIT: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function change({ sheet }: SheetTarget, part: Partial<PageLayout>): void {
  const content = sheet.edit();
  content.pageLayout = { ...content.pageLayout, ...part };
}

function property<K extends keyof PageLayout>(
  key: K,
  isValid: (value: unknown) => boolean,
): Property<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.content.pageLayout[key],
    set(target, value) {
      if (!isValid(value)) throw invalidArgument();
      change(target, { [key]: value });
    },
  };
}

function margin(side: MarginSide): Property<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.content.pageLayout.margins[side],
    set(target, value) {
      if (typeof value !== "number" || !(value >= 0)) throw invalidArgument();
      change(target, { margins: { ...target.sheet.content.pageLayout.margins, [side]: value } });
    },
  };
}

function setMargins(target: SheetTarget, unit: unknown, options: unknown): void {
  const points = POINTS_PER_UNIT[String(unit)];
  if (!points || typeof options !== "object" || options === null) throw invalidArgument();
  const margins = { ...target.sheet.content.pageLayout.margins };
  for (const [side, value] of Object.entries(options)) {
    if (!(side in margins) || typeof value !== "number" || !(value >= 0)) throw invalidArgument();
    margins[side as MarginSide] = value * points;
  }
  change(target, { margins });
}

function headerFooter(part: HeaderFooterPart): Property<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.content.pageLayout.headersFooters[part],
    set(target, value) {
      if (typeof value !== "string" || value.length > 255) throw invalidArgument();
      change(target, {
        headersFooters: { ...target.sheet.content.pageLayout.headersFooters, [part]: value },
      });
    },
  };
}

const HEADER_FOOTER: ObjectType<SheetTarget> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: headerFooter("leftHeader"),
    CenterHeader: headerFooter("centerHeader"),
    RightHeader: headerFooter("rightHeader"),
    LeftFooter: headerFooter("leftFooter"),
    CenterFooter: headerFooter("centerFooter"),
    RightFooter: headerFooter("rightFooter"),
  },
};

const HEADERS_FOOTERS: ObjectType<SheetTarget> = {
  name: "HeaderFooterGroup",
  properties: { State: { get: () => "Default" } },
  children: { DefaultForAllPages: (target) => bind(HEADER_FOOTER, target) },
};

const isFlag = (value: unknown) => typeof value === "boolean";
const isZoom = (value: unknown) => typeof value === "object" && value !== null;
const range = ({ session, sheet }: SheetTarget, region: Region | null) =>
  region && rangeObject(new RangeTarget(session, sheet, [region]));

const PAGE_LAYOUT: ObjectType<SheetTarget> = {
  name: "PageLayout",
  properties: {
    Orientation: property("orientation", (value) => value === "Portrait" || value === "Landscape"),
    PaperSize: property("paperSize", (value) => PAPER_SIZES.includes(String(value))),
    Zoom: property("zoom", isZoom),
    CenterHorizontally: property("centerHorizontally", isFlag),
    CenterVertically: property("centerVertically", isFlag),
    PrintGridlines: property("printGridlines", isFlag),
    PrintHeadings: property("printHeadings", isFlag),
    BlackAndWhite: property("blackAndWhite", isFlag),
    DraftMode: property("draftMode", isFlag),
    FirstPageNumber: property("firstPageNumber", (value) => value === "" || Number.isInteger(value)),
    PrintOrder: property("printOrder", (value) => value === "DownThenOver" || value === "OverThenDown"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  children: { HeadersFooters: (target) => bind(HEADERS_FOOTERS, target) },
  methods: {
    SetPrintArea: (target, [area]) => change(target, { printArea: regionArgument(area, target.sheet) }),
    SetPrintTitleRows: (target, [rows]) => change(target, { titleRows: regionArgument(rows, target.sheet) }),
    SetPrintTitleColumns: (target, [columns]) =>
      change(target, { titleColumns: regionArgument(columns, target.sheet) }),
    SetPrintMargins: (target, [unit, options]) => setMargins(target, unit, options),
    GetPrintAreaOrNullObject: (target) => {
      const { printArea } = target.sheet.content.pageLayout;
      return printArea && rangeAreasObject(new RangeTarget(target.session, target.sheet, [printArea]));
    },
    GetPrintTitleRowsOrNullObject: (target) => range(target, target.sheet.content.pageLayout.titleRows),
    GetPrintTitleColumnsOrNullObject: (target) => range(target, target.sheet.content.pageLayout.titleColumns),
  },
};

export const pageLayoutObject = (target: SheetTarget): HostObject => bind(PAGE_LAYOUT, target);
