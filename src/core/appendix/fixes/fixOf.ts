// The edit that puts an issue right, where there is just one way to; null where a person has to decide. Fixes of
// several issues of one kind are one plan.
import type { Grid } from "../../base/cell";
import type { EditPlan } from "../../base/edit";
import type { Issue } from "../../base/issue";
import type { Appendix } from "../types";
import { cleanCell } from "./cleanLetters";
import { correctCount } from "./correctCount";
import { renewTaskIds } from "./renewTaskIds";
import { renumber } from "./renumber";
import { replaceWord } from "./replaceWord";

export function fixOf(issue: Issue, appendix: Appendix, grid: Grid): EditPlan | null {
  switch (issue.code) {
    case "sectionCountWrong":
      return correctCount(issue, appendix, grid);
    case "ordinalMissing":
    case "ordinalDuplicate":
    case "ordinalOutOfOrder":
    case "ordinalGap":
      return renumber([appendix], [grid]);
    case "lettersToMend":
    case "textUntidy":
      return cleanCell(issue, appendix, grid);
    case "wordMisprint":
      return replaceWord(issue, grid);
    case "taskIdRepeated":
      return renewTaskIds([appendix], [grid]);
    default:
      return null;
  }
}
