// A small table of counts whose last line is their sum, so that a reader sees them reconcile.
import { mergeClasses } from "@fluentui/react-components";
import { useTableStyles } from "./useTableStyles";

export interface Figure {
  readonly label: string;
  readonly count: number;
}

export type FiguresProps = {
  caption: string;
  figures: readonly Figure[];
  sum: Figure;
};

export function Figures({ caption, figures, sum }: FiguresProps) {
  const table = useTableStyles();
  return (
    <table className={table.table}>
      <caption className={table.caption}>{caption}</caption>
      <tbody>
        {figures.map(({ label, count }) => (
          <tr key={label}>
            <th scope="row" className={table.cell}>
              {label}
            </th>
            <td className={mergeClasses(table.cell, table.number)}>{count}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" className={mergeClasses(table.cell, table.sum)}>
            {sum.label}
          </th>
          <td className={mergeClasses(table.cell, table.number, table.sum)}>{sum.count}</td>
        </tr>
      </tbody>
    </table>
  );
}
