// The “JavaScript parser” that remark-mdx is given: it finds where an expression ends and understands nothing, so no code of a note is read.

/** A program without content, in the shape of ESTree; `spread` is what remark-mdx wants to see between a tag's braces. */
function emptyProgram(end: number, body: readonly object[]) {
  return { type: 'Program', start: 0, end, sourceType: 'module', body };
}

function fail(reason: string, length: number): never {
  throw Object.assign(new SyntaxError(reason), { pos: 0, raisedAt: length + 1, loc: { line: 1, column: 0 } });
}

/** Brace depth of a text; negative where more are closed than opened. */
function depth(value: string): number {
  let open = 0;
  for (const letter of value) {
    if (letter === '{') open += 1;
    if (letter === '}') open -= 1;
  }
  return open;
}

/** Called for `import`, `export` and comments. The first two are an error at their start. */
function parse(value: string) {
  if (/^(import|export)\b/.test(value))
    throw Object.assign(new SyntaxError('no code'), { pos: 0, raisedAt: 0, loc: { line: 1, column: 0 } });
  return emptyProgram(value.length, []);
}

/** Called for `{…}`; asks for more until the braces match and a comment is closed. */
function parseExpressionAt(value: string) {
  const comment = /^\s*\/\*/.test(value) && !value.includes('*/');
  if (comment || depth(value) !== 0) fail('not closed', value.length);
  const node = { start: 0, end: value.length };
  const spread = { ...node, type: 'SpreadElement', argument: { ...node, type: 'Identifier', name: '_' } };
  return { ...node, type: 'ObjectExpression', properties: [spread] };
}

export const refuseCode = { parse, parseExpressionAt };
