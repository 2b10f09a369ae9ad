import { isType, type Item, wordsOf } from '../../structured-data/item';
import { type Rule, when } from './rule';

const film = /^Movie$/;
const otherThing =
  /^(?:Book|MusicAlbum|MusicRecording|VideoGame|Game|TVSeries|TVSeason|TVEpisode|CreativeWorkSeason|Product|Restaurant|Hotel|LodgingBusiness|LocalBusiness|Place|Organization|Recipe|SoftwareApplication|MobileApplication|Course|Event|TheaterEvent|Play|PodcastEpisode)$/;
/** Things that only their own pages describe, reviewed or not. */
const otherPage =
  /^(?:Product|Recipe|Book|MusicAlbum|VideoGame|TVSeries|TVSeason|TVEpisode|Course|PodcastEpisode|SearchResultsPage|CollectionPage)$/;

function isFilmReviewed(reviewed: readonly Item[]): boolean {
  return reviewed.some((item) => isType(item, film));
}

/** What the page says of itself for machines. */
export const declared: readonly Rule[] = [
  {
    rule: 'declared-review-of-film',
    weight: 5.25,
    find: ({ data }) =>
      when(isFilmReviewed(data.reviewed) && data.items.some((item) => isType(item, /Review$/))),
  },
  {
    rule: 'declared-review-of-other',
    weight: -4,
    find: ({ data }) => {
      const other = data.reviewed.find((item) => isType(item, otherThing));
      return when(other !== undefined && !isFilmReviewed(data.reviewed), other?.types[0]);
    },
  },
  {
    rule: 'declared-review',
    weight: 0.75,
    find: ({ data }) => when(data.items.some((item) => isType(item, /Review$/))),
  },
  {
    rule: 'declared-title-with-year',
    weight: 1,
    find: ({ data }) => {
      const title = data.reviewed.map(wordsOf).find((name) => /\((?:19|20)\d\d\)/.test(name));
      return when(title !== undefined, title);
    },
  },
  {
    rule: 'declared-film-only',
    weight: -3,
    find: ({ data }) =>
      when(
        (data.items.some((item) => isType(item, film)) ||
          data.metadata.type?.startsWith('video.movie') === true) &&
          !data.items.some((item) => isType(item, /Review$|Article$|Posting$/)),
      ),
  },
  {
    rule: 'declared-other',
    weight: -2.25,
    find: ({ data }) => {
      const other = data.items.find((item) => isType(item, otherPage));
      return when(other !== undefined && !isFilmReviewed(data.reviewed), other?.types[0]);
    },
  },
];
