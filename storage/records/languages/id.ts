import type { Language } from './language';

export const indonesian: Language = {
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
    film: 'bioskop*',
    one: 'film ini|filmnya',
    book: 'buku|pembaca',
    reporting: 'mengumumkan|menurut|mengatakan',
    business: 'tiket',
    opinion: 'saya|sangat|bagus|sayangnya|sekali|terlalu',
    watched: 'menonton|nonton|rekomend*',
    making: 'menyutradarai|menceritakan|mengisahkan',
    acting: 'memerankan|diperankan|berperan|akting',
  },
  headlines: {
    review: 'ulasan|resensi',
    art: 'buku',
    feature: 'wawancara',
  },
  phrases: {
    hours: 'jam',
    minutes: 'menit',
    and: 'dan',
    by: 'karya',
    asRole: 'sebagai',
  },
};
