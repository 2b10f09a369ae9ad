/** A kept passage that was found with other words (`edited`), or not for sure. */
export interface Doubt {
  /** Of the annotation. */
  id: string;
  status: 'edited' | 'uncertain';
  /** What stands there now. */
  words: string;
}
