/** A message that was not handed over. Its words are for the charity's staff: never the message's content. */
export class MailFailure extends Error {
  constructor(
    message: string,
    /**
     * `temporary`: it certainly did not leave, and a later try may work. `permanent`: refused for good.
     * `uncertain`: the connection broke while it was being handed over, so that it may have left.
     */
    readonly kind: 'temporary' | 'permanent' | 'uncertain',
  ) {
    super(message);
    this.name = 'MailFailure';
  }
}
