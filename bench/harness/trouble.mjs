/** What keeps the bench from measuring, in a sentence for the person at the terminal. */
export class Trouble extends Error {
  name = 'Trouble';
}
