// The forecasts under the reader's settings in, how often came true what was said with about the same chance, out: of all, and of who has enough.
'use client';

import { type Calibration, calibrate } from '../../lib/score/calibrate.ts';
import { leastInBin, leastToRank } from '../../lib/score/settings.ts';
import { withFigures } from '../../lib/score/with-figures.ts';
import { countOf } from '../author-names.ts';
import { ScrollFrame } from '../compare/scroll-frame.tsx';
import { useSettings } from '../compare/settings.tsx';
import { rangeFigures } from '../range-words.ts';
import { CalibrationPlot } from './calibration-plot.tsx';
import { useScores } from './score-context.tsx';

export function CalibrationSection() {
  const { forecasts, authors } = useScores();
  const { table, bare } = useSettings();
  if (table === null) return null;
  const figured = withFigures(forecasts, table.id, bare.chance);
  const all = calibrate(figured);
  const own = authors.flatMap(({ id, name }) => {
    const mine = figured.filter((forecast) => forecast.authors.includes(id));
    const calibration = calibrate(mine);
    return mine.length < leastToRank || calibration.tooLittle ? [] : [{ id, name, calibration }];
  });
  if (all.tooLittle) {
    return (
      <p className="calibration-little">
        There is too little to say: {countOf(figured.length, 'forecast has', 'forecasts have')} a figure under {table.name}, and in no part
        of the scale are there {leastInBin}.
      </p>
    );
  }
  return (
    <>
      <Picture calibration={all} caption={`All authors together, ${countOf(figured.length, 'forecast', 'forecasts')}, ${table.name}`} />
      {own.map(({ id, name, calibration }) => (
        <section key={id} className="calibration-author" data-author={id}>
          <h3>{name}</h3>
          <Picture calibration={calibration} caption={`${name}, ${table.name}`} />
        </section>
      ))}
      <p className="fine calibration-foot">
        {own.length === 0
          ? `No author has enough for a plot of their own: at least ${leastToRank} forecasts with a figure, ${leastInBin} of them in one part of the scale.`
          : `Other authors have too few for a plot of their own: it takes ${leastToRank} forecasts with a figure, ${leastInBin} of them in one part of the scale.`}
      </p>
    </>
  );
}

function Picture({ calibration, caption }: { readonly calibration: Calibration; readonly caption: string }) {
  return (
    <div className="calibration">
      <CalibrationPlot calibration={calibration} />
      <ScrollFrame label={caption}>
        <table className="plain-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Chance of the answer</th>
              <th scope="col" className="number">
                Forecasts
              </th>
              <th scope="col" className="number">
                Mean chance
              </th>
              <th scope="col" className="number">
                Came true
              </th>
              <th scope="col" className="number">
                Interval
              </th>
            </tr>
          </thead>
          <tbody>
            {calibration.bins.map(({ from, to, n, meanChance, share, interval }) => (
              <tr key={from} data-n={n}>
                <th scope="row">{rangeFigures({ low: from, high: to })}</th>
                <td className="number">{n}</td>
                {meanChance === null || share === null || interval === null ? (
                  <td colSpan={3} className="score-none">
                    {n === 0 ? 'none' : 'too few'}
                  </td>
                ) : (
                  <>
                    <td className="number">{Math.round(meanChance * 100)}</td>
                    <td className="number">{Math.round(share * 100)}</td>
                    <td className="number">{rangeFigures(interval)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </div>
  );
}
