// Nothing in, how a score is worked out, from what, and by whose method, out.
import Link from 'next/link';
import { bins, draws, leastInBin, leastToRank, seed } from '../../lib/score/settings.ts';
import { thousands } from './score-words.ts';

export function ScoreMethod() {
  return (
    <div className="score-method">
      <h3>What is scored</h3>
      <p>
        A prediction that answers a shared question with yes or no, in the author’s own voice, published before the question was decided (of
        a span of publication the last day counts), whose window has closed with the outcome yes or no, and whose condition came about along
        with every prediction that it presupposes. Outcomes in part and void never score. What came after the window counts for nobody.
      </p>
      <p>
        Where an author names a last day of their own that comes before the question’s, the forecast is due on that day, and the side that
        the author put forward has to be decided by then: a yes that came a month later is a miss. A later day than the question’s only
        makes the forecast wait; the question asks about its own window, and that window holds.
      </p>
      <h3>The chance</h3>
      <p>
        The author’s words are looked up in the chosen table; the range is that of the author’s answer, turned round for an answer of no.
        Words that a table lacks have no figure from it and no score under it. A plain “will” has none in any table, so it is read as the
        reader sets it. A table may lack a whole kind of words, such as those of bare possibility, so scores under two tables often rest on
        different forecasts.
      </p>
      <h3>The score</h3>
      <p>
        Brier’s, in the form in use today: (p − o)², where p is the chance of yes, and o is 1 where the outcome is yes and 0 where it is no.
        It runs from 0 to 1, and lower is better; Brier’s own sums over yes and no and is twice as large. A score is the mean over an
        author’s forecasts, with p at the middle of each range. (Glenn W. Brier, “Verification of Forecasts Expressed in Terms of
        Probability”, Monthly Weather Review 78, 1950, 1–3.)
      </p>
      <h3>The two intervals</h3>
      <p>
        The first comes from the words: every range at its end nearest to what happened, against every range at the farthest. The second
        comes from the small number: a percentile bootstrap, 2.5 to 97.5 per cent of {thousands(draws)} draws of the questions with
        replacement, from seed {seed}; answers to one question are drawn together. (Bradley Efron and Robert J. Tibshirani, An Introduction
        to the Bootstrap, 1993, chapter 13.) With one question only, or where all scores are the same, it can tell nothing, and nothing is
        shown. The two are not added up: a reader who doubts the words looks at the first, one who doubts the sample at the second.
      </p>
      <h3>Places and calibration</h3>
      <p>
        Nobody has a place with fewer than {leastToRank} forecasts that have a figure. For the calibration the chance is that of the
        author’s answer, so that it is the words that are measured, and not which side of a question we call yes; it is cut into {bins}{' '}
        equal parts, and a part with fewer than {leastInBin} forecasts shows its number alone. The interval of a share is Wilson’s, 95 per
        cent. (Edwin B. Wilson, “Probable Inference, the Law of Succession, and Statistical Inference”, Journal of the American Statistical
        Association 22, 1927, 209–212.)
      </p>
      <p>
        All figures can be{' '}
        <Link href="/data" prefetch={false}>
          downloaded
        </Link>{' '}
        and worked out again.{' '}
        <Link href="/about#outcomes" prefetch={false}>
          How outcomes are decided
        </Link>
      </p>
    </div>
  );
}
