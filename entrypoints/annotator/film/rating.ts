/** "★★★½", "♦♦♦", "****", "7/10", "8.5 out of 10", "4 stars", "Grade: B+"; in lower case. */
export const ratingMark =
  /(?:[★☆⭐✮✰♦●○❤🟡⚪]\ufe0f?){2,}\s?½?|(?<![*\w])\*{2,5}½?(?![*\w])|(?<![\d/.,])\d{1,3}(?:[.,]\d{1,2})?\s?(?:\/|out of|von|sur|su|de|van|na|av|af)\s?(?:[4-6]|10|20|100)(?:\.0)?(?![\d/.:])(?:\s(?:stars?|sterne))?|(?<!\d)[1-5](?:[.,½]5?)?\s?(?:stars|sterne|étoiles|estrellas|estrelas|stelle|sterren|stjärnor)(?![a-z])|(?<![a-z])(?:stars|grade|score|rating|note|wertung|nota|puntuación|voto|ocena|betyg|cijfer)\s?:?\s(?:[a-d][+-]?(?![a-z\u00e0-\u024f])|\d{1,2}(?:[.,]\d)?(?!\d))/u;
