// A passage in a paragraph in; whether it is a whole sentence out.

/** What ends with a full stop and is no end of a sentence. */
const abbreviation = /(?:^|[\s("'.-])(?:\p{Lu}|Gen|Maj|Lt|Col|Adm|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|St|Jr|vs|No)\.$/u;

/** Whether the passage from `start` to `end` of a normalised paragraph is one or more whole sentences. */
export function isWholeSentence(text: string, start: number, end: number): boolean {
  return beginsSentence(text, start) && endsSentence(text, end);
}

function beginsSentence(text: string, offset: number): boolean {
  const before = text.slice(0, offset).replace(/[\s"'()[\]]+$/, '');
  return before === '' || (/[.!?]$/.test(before) && !abbreviation.test(before));
}

/** With its mark in the passage or straight after it, or with the paragraph. */
function endsSentence(text: string, offset: number): boolean {
  const before = text.slice(0, offset).replace(/["')\]]+$/, '');
  if (/[.!?]$/.test(before)) return !abbreviation.test(before);
  const after = text.slice(offset).replace(/^["')\]]+/, '');
  if (after === '' || /^[!?]/.test(after)) return true;
  return /^\.(?:["')\]]|\s|$)/.test(after) && !abbreviation.test(`${before}.`);
}
