import type { Language } from './language';

export const indonesian: Language = {
  locale: 'id',
  labels: {
    directors: 'sutradara|disutradarai oleh',
    writers: 'penulis naskah|skenario ~ penulis',
    producers: 'produser',
    cast: 'pemain|pemeran|dibintangi oleh',
    runningTime: 'durasi',
    year: ' ~ tahun',
    release: ' ~ tanggal rilis|rilis',
    originalTitle: 'judul asli',
    other: ' ~ negara|bahasa|sinopsis',
  },
  words: {
    seen: 'nonton|menonton',
    film: 'bioskop*',
    one: 'film ini|filmnya',
    book: 'buku|pembaca|penulis',
    reporting: 'mengumumkan|menurut|mengatakan|selasa|rabu|kamis|jumat|ujar|dilansir',
    business: 'tiket|tayang|juta',
    opinion:
      'saya|sangat|bagus|sayangnya|sekali|terlalu|keren|menarik|seru|lucu|membosankan|kurang|cukup|banget|suka|luar biasa|mengecewakan|menurutku|terbaik|gue|aku',
    watched: 'menonton|nonton|rekomend*',
    making: 'menyutradarai|menceritakan|mengisahkan',
    acting:
      'memerankan|diperankan|berperan|akting|aktris|pemeran|penampilan|bermain|peran|tokoh|dibintangi|tampil',
    music: 'lagu|penyanyi',
    titleSeen: 'menonton ◊|nonton ◊',
  },
  headlines: {
    review: 'ulasan|resensi',
    art: 'buku',
    feature: 'wawancara|meninggal|fakta menarik',
    news: 'sinopsis|jadwal tayang|tayang|penghargaan|bocoran',
    list: 'film terbaik|rekomendasi film|daftar film|deretan',
  },
  phrases: {
    dated: 'diterbitkan|diposting pada',
    hours: 'jam',
    minutes: 'menit',
    and: 'dan',
    by: 'karya',
    asRole: 'sebagai',
  },
};
