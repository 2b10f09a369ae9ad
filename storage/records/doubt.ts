/** A passage that was found on its page with other words than it was kept with, or not for sure. */
export interface Doubt {
  /** Of its annotation. */
  id: string;
  status: 'edited' | 'uncertain';
  /** What stands there now. */
  words: string;
}
