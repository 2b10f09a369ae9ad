import type { Language } from './language';

export const vietnamese: Language = {
  locale: 'vi',
  labels: {
    directors: 'đạo diễn',
    writers: 'biên kịch|kịch bản',
    producers: ' ~ sản xuất|nhà sản xuất',
    cast: 'diễn viên|dàn diễn viên',
    runningTime: 'thời lượng',
    release: ' ~ khởi chiếu|ngày khởi chiếu|công chiếu',
    title: 'tên phim',
    originalTitle: 'ten goc',
    other: ' ~ thể loại|quốc gia|đánh giá|hãng sản xuất',
  },
  words: {
    seen: 'đã xem|xem xong',
    film: 'phim|điện ảnh',
    one: 'bộ phim|phim này',
    television: 'tập phim|mùa phim',
    book: 'cuốn sách|tiểu thuyết|độc giả',
    game: 'trò chơi',
    reporting: 'cho biết|thông báo|tiết lộ|công bố|xác nhận',
    business: 'doanh thu|phòng vé|tỷ đồng|công chiếu|khởi chiếu|suất chiếu',
    opinion:
      'mình|tôi|rất|tuyệt vời|đáng xem|tiếc|xuất sắc|hấp dẫn|thích|cảm động|khá|nhàm chán|ấn tượng|thất vọng|theo mình',
    watched: 'đã xem|xem phim|xem xong|nên xem',
    acting:
      'vai|thủ vai|diễn xuất|hóa thân|diễn viên|nhân vật|màn trình diễn|nhập vai|thể hiện|xuất sắc|đảm nhận',
    music: 'bài hát|ca sĩ',
    titleSeen: 'xem ◊|xem phim ◊',
  },
  headlines: {
    review: 'đánh giá|cảm nhận|bình luận phim',
    film: 'phim|điện ảnh',
    art: 'sách|truyện|nhạc',
    news: 'doanh thu|ra mắt|khởi chiếu|công chiếu|lịch chiếu|đề cử|giải thưởng|tung trailer|hé lộ',
    feature: 'phỏng vấn|hậu trường|qua đời',
    list: 'phim hay nhất|top phim|những bộ phim|danh sách|tổng hợp',
  },
  phrases: {
    dated: 'đăng ngày|ngày',
    hours: 'giờ',
    minutes: 'phút',
    and: 'và',
    stars: 'sao',
    ratings: 'điểm',
  },
};
