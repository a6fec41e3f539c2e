// Ids in, addresses of pages out: the one place that knows how an id becomes a path.

export const statementPath = (id: string): string => `/statements/${id}`;
export const essayPath = (id: string): string => `/essays/${id}`;
export const passagesPath = (essay: string): string => `/essays/${essay}/passages`;
export const questionPath = (id: string): string => `/questions/${id}`;
export const debatePath = (id: string): string => `/debates/${id}`;
export const authorPath = (id: string): string => `/authors/${id}`;
export const topicPath = (id: string): string => `/topics/${id}`;

/** The part of a statement's or crux's full id after the slash; it is the anchor on the page of its note. */
export function localId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
