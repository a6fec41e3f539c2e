// A title in, a section's heading under its 2 px rule out, with a way to more at the right.
import type { ReactNode } from 'react';

type Props = {
  readonly title: ReactNode;
  /** The id of the heading, by which its section is named. */
  readonly id: string;
  /** A link or a remark. */
  readonly aside?: ReactNode;
};

export function SectionHeading({ title, id, aside }: Props) {
  return (
    <div className="section-heading">
      <h2 id={id}>{title}</h2>
      {aside === undefined || aside === null ? null : <p>{aside}</p>}
    </div>
  );
}
