import { parseNote } from '../../lib/parse/parse-note.ts';
const text0 = "\uFEFF---\ntitle: Some title\n---\n\n## Part 0\n\nSome prose.\n\n<Prediction id=\"n1j3\" fh-jd=\"*.“”{<,.“\">\n  The xxbkqh pafyqle ybhv gy ovhoqkao xph – 😀, naïve.\n  <Undercuts to=\"jwqxe-ess56\">The lyj qe iw zyjsas dugmrkcy wtrq acpdtyyv – 😀, naïve.</Undercuts>\n  <Restates to=\"c1-gqt-u84\">The spflf evnl je krixo an udt – 😀, naïve.</Restates>\n\n  The xgw qfnzw wpf p tmhf ixha a – 😀, naïve.\n\n  The g d thladm wylbrnd figi aysopw – 😀, naïve.\n</Prediction>\n";
let text = text0;
for (const {at,length,put} of [{"at":2003796474,"length":2,"put":"ጼ"},{"at":365776613,"length":0,"put":""},{"at":938766590,"length":5,"put":""},{"at":943133891,"length":5,"put":""}]) { const s = at % (text.length+1); text = text.slice(0,s)+put+text.slice(s+length); }
console.log(text);
for (const m of parseNote({path:'content/essays/x.mdx',text}).messages) console.log(String(m), m.ruleId, m.reason, JSON.stringify(m.edits), text.length);
