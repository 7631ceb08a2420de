/** What a picture depends on beside its figure. */
export interface Canvas {
  /** Pixels. */
  readonly width: number;
  readonly language: string;
  /** The id of the figure. */
  readonly figure: string;
}
