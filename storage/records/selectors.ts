/**
 * The three selectors of the W3C Web Annotation model (https://www.w3.org/TR/annotation-model/#selectors) by which
 * a passage is found again. Offsets are UTF-16 units.
 */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  /** The passage as the page's text model spells it: white space folded to single spaces. */
  exact: string;
  prefix: string;
  suffix: string;
}

export interface TextPositionSelector {
  type: 'TextPositionSelector';
  /** Offsets into the page's text model, end exclusive. */
  start: number;
  end: number;
}

export interface XPathSelector {
  type: 'XPathSelector';
  /** Path of an element from the document's root, e.g. `/html[1]/body[1]/p[3]`. */
  value: string;
  /** Offset within that element's own rendered text. */
  refinedBy: TextPositionSelector;
}

export interface RangeSelector {
  type: 'RangeSelector';
  startSelector: XPathSelector;
  endSelector: XPathSelector;
}

/** What else was known of a passage when it was kept: by it a changed page's answer is judged. */
export interface PassageEvidence {
  /**
   * How alike the next-likest place of the page was, from 0 to 1: its words alone, or for a short phrase its words and their neighbours. Where there
   * was a sibling, a likeness proves little.
   */
  rival?: number;
  /** How well the best other place that had the same words agreed, its neighbours included; 0 where the words stood once. */
  twin?: number;
}

/** All that is kept of where a passage stands. `range` is absent where an end has no element of its own. */
export interface TextSelectors {
  quote: TextQuoteSelector;
  position: TextPositionSelector;
  range?: RangeSelector;
  evidence?: PassageEvidence;
}
