// English sentences for every issue code.
import { vietnameseDate } from "../core/base/date";
import type { Issue } from "../core/base/issue";
import { isRejectCode, rejectSentence } from "./rejectSentence";
import type { UnitNameOf } from "./issueSentence";
import { HOLIDAY_SHEET_WORDS } from "./holidaySheetWords";
import { fieldLabel } from "./labels";
import { quoted, quotedCells, quotedList } from "./quoted";
import { registryFaultSentence } from "./registryFaultSentence";
import { unhandled } from "./unhandled";

export function englishIssueSentence(issue: Issue, unitName: UnitNameOf): string {
  switch (issue.code) {
    case "headerNotFound": {
      const missing = issue.params.missing.map((role) => fieldLabel(role, "en"));
      return `The table's heading row was not recognised${missing.length > 0 ? `; missing: ${quotedList(missing)}` : ""}. Complete the headings and read again.`;
    }
    case "severalTables":
      return `There are several task tables; ${quoted(issue.params.used)} was used, ${quotedList(issue.params.others)} not.`;
    case "columnUnknown":
      return `Column ${quoted(issue.params.header)} is not part of the standard layout; it is kept but not evaluated.`;
    case "columnDuplicate":
      return `Column ${quoted(issue.params.header)} repeats the role “${fieldLabel(issue.params.role, "en")}”; only the first such column is used.`;
    case "columnAmbiguous": {
      const roles = issue.params.roles.map((role) => fieldLabel(role, "en"));
      return `Heading ${quoted(issue.params.header)} may mean ${quotedList(roles)}; the column is kept but not evaluated. Make the heading clearer.`;
    }
    case "sectionCountWrong":
      return `Section ${issue.params.section} declares ${issue.params.declared} tasks but has ${issue.params.actual}.`;
    case "ordinalMissing":
      return `The task ${quoted(issue.params.content)} has no number.`;
    case "ordinalDuplicate":
      return `Number ${quoted(issue.params.ordinal)} is used twice.`;
    case "ordinalOutOfOrder":
      return `Number ${quoted(issue.params.ordinal)} follows ${quoted(issue.params.after)}, out of order.`;
    case "ordinalGap":
      return `No number stands between ${quoted(issue.params.after)} and ${quoted(issue.params.before)}; rows may be missing.`;
    case "fieldEmpty":
      return `Task ${issue.params.ordinal} has no “${fieldLabel(issue.params.role, "en")}”.`;
    case "taskDuplicate":
      return `Task ${issue.params.ordinal} has the same text as task ${issue.params.sameAs}.`;
    case "taskIdRepeated":
      return `Task ${issue.params.ordinal} has the hidden id ${quoted(issue.params.id)} of task ${issue.params.sameAs} (a copied row); this id is not used to know the row.`;
    case "taskAlike":
      return `Task ${issue.params.ordinal} is nearly the same as task ${issue.params.like}; it may be written twice.`;
    case "textUntidy":
      return issue.params.why === "spaces"
        ? `Doubled or special spaces in ${quoted(issue.params.text)}.`
        : `Tone marks in ${quoted(issue.params.text)} are placed otherwise than in most of the sheet (òa/oà, ủy/uỷ).`;
    case "wordMisprint":
      return `${quoted(issue.params.word)} in ${quoted(issue.params.text)} may be meant as ${quoted(issue.params.meant)}.`;
    case "bodyCountWrong":
      return `The text says ${quoted(issue.params.text)} but the appendix has ${issue.params.actual}.`;
    case "lettersToMend":
      return `Wrongly encoded letters in ${quoted(issue.params.text)}; comparisons already use the right letters.`;
    case "modelDiffers": {
      const { model, field, body, appendix } = issue.params;
      return `Model ${model}, “${fieldLabel(field, "en")}”: the text says ${quoted(body)}, the appendix ${quoted(appendix)}.`;
    }
    case "modelOnlyThere":
      return issue.params.where === "body"
        ? `Model ${issue.params.model} is in the text but not in the appendix.`
        : `Model ${issue.params.model} is in the appendix but not in the text.`;
    case "cellBoundaryUnsure": {
      const { ordinal, columns, chosen, alternatives } = issue.params;
      const task = ordinal === "" ? "A row that has lost its number" : `Task ${ordinal}`;
      const others = alternatives.map((cells) => quotedCells(cells, "an empty cell")).join("; or ");
      return `${task}: it is not sure where the cells of the columns ${quotedList(columns)} begin and end. Read as ${quotedCells(chosen, "an empty cell")}; it may also be ${others}. Compare with the original and choose.`;
    }
    case "textOutOfOrder":
      return `This text is not in the order of the table (as plain pdftotext writes it): ${issue.params.rows} rows were put together by guesses, and many cells may be wrong without a mark. Bring in the PDF itself, or compare every row with the original.`;
    case "pagesWithoutText":
      return `Page ${issue.params.pages.join(", ")} of the PDF has no layer of text (a scan, or an empty page), so it was not read. Compare with the original.`;
    case "unitUnknown":
      return `Not in the registry of units: ${quoted(issue.params.text)}. Correct the name or add it to the registry.`;
    case "unitAmbiguous": {
      const names = issue.params.candidates.map(unitName);
      return names.length > 0
        ? `${quoted(issue.params.text)} may be ${quotedList(names, 3)}. Write the unit's full name.`
        : `It is not clear which unit ${quoted(issue.params.text)} is. Write the unit's full name.`;
    }
    case "unitMisprint":
      return `${quoted(issue.params.text)} was read as ${quoted(issue.params.name)} (a misprint); better correct it.`;
    case "unitExpired": {
      const successors = issue.params.successors.map(unitName);
      const heirs = successors.length > 0 ? `; succeeded by ${quotedList(successors)}` : "";
      return `${quoted(issue.params.text)} existed until ${vietnameseDate(issue.params.until)}${heirs}.`;
    }
    case "leadNotSingleUnit":
      return `The lead unit ${quoted(issue.params.text)} is not one single unit; name the one that answers for the task.`;
    case "leadAbovePlan":
      return `${quoted(issue.params.name)} leads a task but is of a higher level than the body that issued the plan.`;
    case "unitLeadsAndCoordinates":
      return `${quoted(issue.params.name)} both leads and coordinates the same task.`;
    case "registryFault":
      return registryFaultSentence(issue.params, "en");
    case "deadlineUnread":
      return issue.params.unread === issue.params.text
        ? `The deadline ${quoted(issue.params.text)} could not be read.`
        : `Part of the deadline ${quoted(issue.params.text)} could not be read: ${quoted(issue.params.unread)}.`;
    case "dateImpossible":
      return `There is no such day: ${quoted(issue.params.text)}.`;
    case "yearImplied":
      return `The deadline ${quoted(issue.params.text)} names no year; the plan's year ${issue.params.year} was taken.`;
    case "progressUnread":
      return `The progress ${quoted(issue.params.text)} could not be read.`;
    case "holidayHeadingsMissing": {
      const missing = issue.params.missing.map((column) => HOLIDAY_SHEET_WORDS.headings[column]);
      return `The table of holidays cannot be read: column heading ${quotedList(missing)} is missing. The holidays in use stay as they are.`;
    }
    case "holidayRowUnread":
      return issue.params.column === "date"
        ? `The day of the row ${quoted(issue.params.text)} could not be read. Write one day in each row, with its month and year.`
        : `The kind of the row ${quoted(issue.params.text)} is not clear. Write ${quoted(HOLIDAY_SHEET_WORDS.types.off)} (off) or ${quoted(HOLIDAY_SHEET_WORDS.types.worked)} (worked in exchange).`;
    case "holidayRepeated": {
      const day = vietnameseDate(issue.params.date);
      return issue.params.contradicts
        ? `${quoted(day)} is both a day off and a day worked; it counts as ${issue.params.used === "off" ? "off" : "worked"}, as its first row says. Delete the wrong row.`
        : `${quoted(day)} is written several times; only its first row is used.`;
    }
    case "dayOffOnWeekend":
      return `The day off ${vietnameseDate(issue.params.date)} is at a weekend, which is no working day anyway; the row changes nothing.`;
    case "dayWorkedOnWeekday":
      return `The day worked in exchange, ${vietnameseDate(issue.params.date)}, is within the week, a working day anyway. Check the date.`;
    case "planTextChanged":
      return `The unit changed the plan's “${fieldLabel(issue.params.field, "en")}”: planned ${quoted(issue.params.planned)}, returned ${quoted(issue.params.returned)}. The report keeps the plan's words.`;
    case "rowUnplaced":
      return `No task of the plan matches the row ${quoted(issue.params.text)}.`;
    case "mergeConflict":
      return `${unitName(issue.params.unit)} gave different values for “${fieldLabel(issue.params.field, "en")}”; choose one.`;
    case "unitOfFileUnsure": {
      const names = issue.params.candidates.map(unitName);
      return `It is not clear which unit sent this file${names.length > 0 ? `; it may be ${quotedList(names, 3)}` : ""}. Write the unit's name in the sheet or the file name.`;
    }
    case "unitNotExpected":
      return `${quoted(issue.params.name)} sent a return but has no task in the plan.`;
    case "versionsTied":
      return `${unitName(issue.params.unit)} sent several versions on the same day: ${quotedList(issue.params.files)}; choose one.`;
    case "olderVersionHasMore":
      return `${unitName(issue.params.unit)}: ${issue.params.cells} cells of the older ${quoted(issue.params.file)} are empty in the later version; please review.`;
    case "fileRejected":
      return `File rejected. ${isRejectCode(issue.params.code) ? rejectSentence({ code: issue.params.code }, "en") : issue.params.code}`;
    case "sheetHidden":
      if (issue.params.why === "original")
        return `${quoted(issue.params.file)} keeps on the sheet ${quoted(issue.params.sheet)} what stood there before the standard layout; only the standard table was merged. If the original is needed, rename its sheet and merge again.`;
      return `${quoted(issue.params.file)} has a table on the hidden sheet ${quoted(issue.params.sheet)}, which was not merged. If it is needed, unhide the sheet and merge again.`;
    default:
      return unhandled(issue);
  }
}
