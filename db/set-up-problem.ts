/**
 * Something outside the program stands in the way: no server at that address, a folder that cannot be used. Its message
 * is a sentence for the person who typed the command; programs print it without a stack and leave with exit code 1.
 */
export class SetUpProblem extends Error {
  override readonly name = "SetUpProblem";
}
