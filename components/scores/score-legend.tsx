// Nothing in, the marks of the picture of scores with what they mean out.
import type { ReactNode } from 'react';
import { draws } from '../../lib/score/settings.ts';
import { Middle, Sample, Words } from './score-picture.tsx';
import { thousands } from './score-words.ts';

export function ScoreLegend() {
  return (
    <ul className="score-legend">
      <Mark picture={<Middle score={0.5} from={2} to={18} />}>
        <b>The score</b>: the average distance from what happened, squared, with every chance taken at the middle of its range. 0 is certain
        and right, 1 certain and wrong.
      </Mark>
      <Mark picture={<Words low={0.1} high={0.9} y={10} />}>
        <b>What the words leave open</b>: at the left end every range is taken where it lies nearest to what happened, at the right end
        where it lies farthest.
      </Mark>
      <Mark picture={<Sample low={0.1} high={0.9} y={10} />}>
        <b>What the small number leaves open</b>: how far the score would move with other questions. The questions are drawn{' '}
        {thousands(draws)} times with replacement; 95 of 100 draws lie in between. With few questions even this is too narrow.
      </Mark>
      <Mark picture={<line className="score-even" x1="50%" x2="50%" y1="1" y2="19" />}>
        <b>0.25</b>: what someone scores who always says 50 per cent. To the right of it, saying nothing would have done better.
      </Mark>
    </ul>
  );
}

function Mark({ picture, children }: { readonly picture: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <svg width="56" height="20" aria-hidden="true">
        {picture}
      </svg>
      <span>{children}</span>
    </li>
  );
}
