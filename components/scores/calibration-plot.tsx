// Bins of forecasts in, their picture out: the chance that the words gave against the share that came true, on the line where both are the same.
import type { Calibration, CalibrationBin } from '../../lib/score/calibrate.ts';

const height = 320;
const ticks = [0, 0.25, 0.5, 0.75, 1];
// Shares of the picture's own size need no library of scales, which would weigh on the page.
const y = (share: number) => Math.round(height * (1 - share));
const x = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** A picture only: the table beside it says the same. */
export function CalibrationPlot({ calibration }: { readonly calibration: Calibration }) {
  return (
    <div className="calibration-plot" aria-hidden="true">
      <svg width="100%" height={height} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="score-line" x1={x(tick)} x2={x(tick)} y1="0" y2={height} />
            <line className="score-line" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
            <text x={x(tick)} y={height + 18} textAnchor="middle">
              {tick * 100}
            </text>
            <text x="-8" y={y(tick) + 4} textAnchor="end">
              {tick * 100}
            </text>
          </g>
        ))}
        <line className="calibration-even" x1="0" x2="100%" y1={height} y2="0" />
        {calibration.bins.map((bin) => (
          <Bin key={bin.from} bin={bin} />
        ))}
      </svg>
      <p className="calibration-x">chance that the words gave, per cent</p>
      <p className="calibration-y">came true, per cent</p>
    </div>
  );
}

function Bin({ bin: { from, to, n, meanChance, share, interval } }: { readonly bin: CalibrationBin }) {
  if (meanChance === null || share === null || interval === null) {
    return n === 0 ? null : (
      <text className="calibration-few" x={x((from + to) / 2)} y={height - 8} textAnchor="middle">
        {n}: too few
      </text>
    );
  }
  return (
    <g>
      <line className="calibration-interval" x1={x(meanChance)} x2={x(meanChance)} y1={y(interval.low)} y2={y(interval.high)} />
      {[interval.low, interval.high].map((end, index) => (
        <svg key={index === 0 ? 'low' : 'high'} x={x(meanChance)} y={y(end)} overflow="visible" width="1" height="1" aria-hidden="true">
          <line className="calibration-interval" x1="-5" x2="5" y1="0" y2="0" />
        </svg>
      ))}
      <circle className="calibration-point" cx={x(meanChance)} cy={y(share)} r="5" />
      <text x={x(meanChance)} y={y(share)} dx={meanChance > 0.75 ? -11 : 11} dy="4" textAnchor={meanChance > 0.75 ? 'end' : 'start'}>
        {Math.round(share * n)} of {n}
      </text>
    </g>
  );
}
