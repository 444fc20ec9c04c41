// What can be done with an appendix: the standard layout, quick fixes, one brought in, a new one from a template. Loaded with the
// panel *Phụ lục*, not with the pane.
import type { FoundAppendix } from "../paneServices";
import { AppendixBringIn } from "./AppendixBringIn";
import { AppendixConversion } from "./AppendixConversion";
import { AppendixFixes } from "./AppendixFixes";
import { AppendixInsert } from "./AppendixInsert";

type AppendixToolsProps = {
  appendix: FoundAppendix | null;
  /** The appendix is a plan in several tables. */
  isOfSeveral: boolean;
};

export default function AppendixTools({ appendix, isOfSeveral }: AppendixToolsProps) {
  return (
    <>
      {appendix && <AppendixConversion key={appendix.sheet} appendix={appendix} isOfSeveral={isOfSeveral} />}
      {appendix && <AppendixFixes key={`${appendix.sheet} fixes`} />}
      <AppendixBringIn />
      <AppendixInsert />
    </>
  );
}
