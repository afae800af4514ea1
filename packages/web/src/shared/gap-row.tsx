import type { ReactNode } from 'react';

/** Stands in a table for rows that are out of sight. */
export function GapRow({ height }: { readonly height: number }): ReactNode {
  return (
    <tr className="gap-row">
      <td style={{ blockSize: height }} />
    </tr>
  );
}
