// What a command's exit code says.
export const exitCodes = {
  clean: 0,
  contentErrors: 1,
  usage: 2,
  ourFault: 70,
  inputOutput: 74,
  locked: 75,
} as const;
