/** What text in one language is made of. All lists are long enough that words differ in how common they are. */
export interface Language {
  code: string;
  /** How often a film is reviewed in this language, out of the sum of all. */
  weight: number;
  /** What stands between words, and at the end of a sentence. */
  space: string;
  stop: string;
  /** Titles are made of one of each, in the order in which this language puts them. */
  titleFirst: readonly string[];
  titleSecond: readonly string[];
  words: readonly string[];
  givenNames: readonly string[];
  /** Surnames are made of a beginning and an end, so that there are thousands of people. */
  surnameStarts: readonly string[];
  surnameEnds: readonly string[];
}

const list = (words: string): readonly string[] => words.split(/\s+/);
const phrases = (words: string): readonly string[] => words.split(',').map((phrase) => phrase.trim());

export const languages: readonly Language[] = [
  {
    code: 'en',
    weight: 38,
    space: ' ',
    stop: '.',
    titleFirst: phrases(
      'The Quiet, A Borrowed, The Last, Our Winter, The Paper, One Narrow, The Second, An Honest, The Painted, Some Distant, The Long, A Minor, The Broken, Every Other, The Salt, A Patient, The Hollow, Half a',
    ),
    titleSecond: phrases(
      'Harbour, Orchard, Witness, Season, Balcony, Telegram, Ferry, Choir, Inheritance, Staircase, Lantern, Neighbour, Timetable, Garden, Crossing, Verdict, Kitchen, Afternoon, Passenger, Border, Rehearsal, Island, Photograph',
    ),
    words: list(`the a and of to in is it that with as his her film on at but for from by which never what an
      camera scene silence shot light performance story room moment face screen director long quiet watches cuts holds
      nothing almost between under against memory window colour sound dialogue frame sequence ending middle patience
      grief comedy tenderness rhythm editing close-up score lens weight gesture distance night street mother father
      daughter dog bus kitchen rain laugh secret waits turns answers forgets remembers believes refuses allows insists
      restrained clumsy generous brittle luminous unhurried overlong deft mournful sly exact half-remembered`),
    givenNames: list(
      'Ada Ben Clara Duncan Edith Frank Grace Howard Iris Joan Kit Lena Miles Nora Owen Phoebe Ruth Silas Tess Walter',
    ),
    surnameStarts: list(
      'Ash Black Cald Dun Ever Fair Hart Holl King Lang Marl North Oak Pem Rad Stan Thorn Wyn',
    ),
    surnameEnds: list('bridge bury combe dale field ford ham ley low man more son stead ton well wood worth'),
  },
  {
    code: 'fr',
    weight: 9,
    space: ' ',
    stop: '.',
    titleFirst: phrases(
      'Le Dernier, L’Été du, La Nuit du, Un Certain, Le Vieux, Sous le, Le Petit, Après le, Le Grand, Rien que le, Le Beau, Contre le',
    ),
    titleSecond: phrases(
      'Rivage, Théâtre, Témoin, Passage, Château, Voisin, Hiver, Départ, Retour, Silence, Musée, Cœur, Matin, Rêve, Fleuve, Métro, Père',
    ),
    words: list(`le la les de des et à un une dans que qui ne pas sur avec où déjà même être très après comme
      film scène caméra lumière visage silence récit théâtre mémoire fenêtre musique été épaule façon cœur âme œuvre
      tendresse légèreté gêne pudeur élan clarté première dernière répétée sincère naïf âpre forêt rêve mère père frère
      s’arrête s’éloigne revient hésite préfère achève révèle éclaire français garçon leçon maïs aiguë où ça`),
    givenNames: list(
      'Agnès Benoît Chloé Désiré Élodie François Gaëlle Hélène Jérôme Léa Maël Noé Océane Rémi Zoé',
    ),
    surnameStarts: list('Beau Bell Chât Dub Fér Gau Lam Lef Mér Moul Per Rous Vér'),
    surnameEnds: list('ard aud eau elle ère et ier in ois on ot oux'),
  },
  {
    code: 'de',
    weight: 8,
    space: ' ',
    stop: '.',
    titleFirst: phrases(
      'Der letzte, Mein grüner, Der späte, Kein schöner, Der stille, Ein fremder, Der blaue, Unser kleiner, Der süße, Ein heißer',
    ),
    titleSecond: phrases(
      'Frühling, Bahnhof, Schlüssel, Nachbar, Gruß, König, Fluss, Schnee, Übergang, Mörder, Zug, Garten, Brief, Sommer, Sänger',
    ),
    words: list(`der die das und ein eine nicht in zu den von mit auf für über aber noch schon während dass
      Film Szene Kamera Licht Gesicht Stille Erzählung Gedächtnis Fenster Straße Küche Mädchen Größe Wärme Gefühl Rhythmus
      Schnitt Augenblick Möglichkeit Überraschung Müdigkeit schön später fröhlich süß groß weiß spürt hält läuft verlässt
      erzählt gehört öffnet schließt zögert kühl behutsam Langsamkeit Zwischentöne Kammerspielerinnerung`),
    givenNames: list(
      'Änne Björn Cäcilie Dörte Florian Günter Heike Jörg Käthe Lukas Matthäus Søren Ulrike Volker',
    ),
    surnameStarts: list('Bäck Brück Grün Hölz Jäg Kühn Loh Müll Rös Schön Stöck Vög Wäch'),
    surnameEnds: list('bauer berg er hardt inger ler mann müller ner stein'),
  },
  {
    code: 'es',
    weight: 7,
    space: ' ',
    stop: '.',
    titleFirst: phrases(
      'El último, Un pequeño, El largo, Aquel otoño del, El sueño del, Mi otro, El señor del, Ningún, El año del, Todavía el',
    ),
    titleSecond: phrases(
      'camino, balcón, corazón, río, jardín, silencio, tren, océano, cañaveral, teléfono, pájaro, exilio, rincón, verano',
    ),
    words: list(`el la los las de y en que no un una por con para como más ya sin también está así cuándo qué
      película cámara escena luz rostro silencio relato memoria ventana música niño año montaña corazón emoción canción
      tensión dirección guión interpretación último próximo íntimo lánguido cálido despacio jamás quizá detrás vacío
      vergüenza pingüino ironía alegría melancolía añade sueña enseña calla espera vuelve olvida`),
    givenNames: list('Andrés Belén César Débora Ángel Inés Íñigo José Lucía Martín Nuño Óscar Rocío Tomás'),
    surnameStarts: list('Álvar Bení Cas Dom Ech Fern Gonz Gutiérr Ib Martín Núñ Ord Rodrígu Sáench'),
    surnameEnds: list('ez ánez ares eda ero illo ínez oñez ués'),
  },
  {
    code: 'pl',
    weight: 4,
    space: ' ',
    stop: '.',
    titleFirst: phrases('Ostatni, Cichy, Mój, Długi, Zimowy, Pierwszy, Żaden, Święty, Łagodny, Nasz'),
    titleSecond: phrases('świadek, pociąg, ogród, dzień, księżyc, śnieg, brzeg, sąsiad, wiatr, róg, źródło'),
    words: list(`i w z na że się nie do jest to jak ale po przez już tylko gdy więc może
      film scena kamera światło cisza twarz pamięć okno wieś miłość dźwięk opowieść żal śmierć zmierzch książka córka
      mąż żona powoli łagodnie później wreszcie patrzy milczy wraca śpiewa zostaje odchodzi czułość źle ćma gęś łza`),
    givenNames: list(
      'Agnieszka Bogusław Łukasz Małgorzata Paweł Róża Stanisław Święcisława Wojciech Zdzisław Żaneta',
    ),
    surnameStarts: list('Brzę Dąb Grzy Jabł Kowal Łuk Mazur Piąt Szcze Wiśniew Żół'),
    surnameEnds: list('biński czak czyk kowska ński owicz ski wska'),
  },
  {
    code: 'tr',
    weight: 3,
    space: ' ',
    stop: '.',
    titleFirst: phrases('Son, Uzun, Kırık, Sessiz, Küçük, Işıksız, Güz, İlk, Yarım'),
    titleSecond: phrases('Kış, Işık, Bahçe, Köprü, Yolculuk, Çığlık, Deniz, Gölge, Şehir, Ağaç, İskele'),
    words:
      list(`bir ve bu da için ile gibi çok daha ama değil kadar sonra önce ışık sahne yüz sessizlik kamera
      pencere müzik gölge çocuk kız oğul ağır yavaş güzel kırılgan ısrarla bakıyor dönüyor susuyor ağlıyor İstanbul ılık
      şaşkın öykü düş bekleyiş yağmur köy şehir ölüm gülüş öğle`),
    givenNames: list('Ayşe Çağla Gökçe İrem Işıl Nuri Ömer Özge Şükrü Ülkü Yiğit'),
    surnameStarts: list('Ağa Çelik Demir Gün Işık Kılıç Öz Şahin Yıl'),
    surnameEnds: list('can er gil han kaya oğlu öz tan türk'),
  },
  {
    code: 'vi',
    weight: 2,
    space: ' ',
    stop: '.',
    titleFirst: phrases('Mùa, Đêm, Giấc Mơ, Con Đường, Người, Chuyến, Dưới'),
    titleSecond: phrases(
      'Hè Chiều Thẳng Đứng, Ký Ức, Cuối Cùng, Biển Lặng, Nước Nổi, Mưa, Tuyết Trắng, Hương Ổi',
    ),
    words: list(`và của là một trong không có người phim cảnh ánh sáng khuôn mặt tiếng im lặng đêm ngày mẹ con
      đường phố ký ức nỗi buồn chậm rãi đẹp dịu dàng nhớ quên trở về lặng lẽ mưa nắng gió sông biển những đã vẫn chưa
      lời thoại diễn xuất đạo diễn khán giả`),
    givenNames: list('Ánh Bảo Đức Hiền Khánh Mỹ Ngọc Phượng Quỳnh Thảo Tuấn'),
    surnameStarts: phrases('Nguyễn , Trần , Lê , Phạm , Võ , Đặng , Bùi , Đỗ ').map((start) => `${start} `),
    surnameEnds: list('Văn Thị Hữu Minh Đình Xuân Hoàng'),
  },
  {
    code: 'ru',
    weight: 8,
    space: ' ',
    stop: '.',
    titleFirst: phrases(
      'Последний, Тихий, Мой младший, Белый, Чужой, Долгий, Зимний, Старый, Поздний, Ещё один, Горький',
    ),
    titleSecond: phrases(
      'вечер, поезд, сад, свидетель, дождь, берег, ёлочный шар, переулок, снег, дом, голос, июль, день, апрель, двор',
    ),
    words: list(`и в не на что он она как это но с из по а уже ещё где когда только если бы
      фильм сцена камера свет тишина лицо память окно музыка ребёнок отец мать дочь улица ночь дождь смех взгляд
      монтаж кадр режиссёр актёр медленно бережно вдруг снова никогда смотрит молчит возвращается забывает ждёт
      нежность горечь недосказанность простота чёрно-белый приём подъезд съёмка`),
    givenNames: list('Анна Борис Вера Глеб Дарья Егор Жанна Зоя Илья Ксения Лев Пётр Семён Фёдор'),
    surnameStarts: list('Берёз Вол Голуб Дмитри Ерём Жаворонк Зай Королёв Лебед Орл Сокол Щегл'),
    surnameEnds: list('ев ин ов ова овский ский цев чук ына'),
  },
  {
    code: 'el',
    weight: 4,
    space: ' ',
    stop: '.',
    titleFirst: phrases('Το τελευταίο, Ένα μικρό, Το άγνωστο, Το παλιό, Κάποιο, Το μεγάλο, Χωρίς'),
    titleSecond: phrases(
      'Καλοκαίρι, Ταξίδι, Λιμάνι, Γράμμα, Χιόνι, Παράθυρο, Τραγούδι, Νησί, Βλέμμα, Όνειρο, Σπίτι',
    ),
    words: list(`και το η ο τα της του να με που για δεν είναι στην από ένα μια όταν πάντα ποτέ
      ταινία σκηνή κάμερα φως πρόσωπο σιωπή μνήμη παράθυρο μουσική θάλασσα παιδί μητέρα πατέρας δρόμος νύχτα βροχή γέλιο
      σκηνοθέτης ηθοποιός αργά ξανά κοιτάζει σωπαίνει επιστρέφει ξεχνά περιμένει τρυφερότητα ρυθμός ΐαμβος λόγος`),
    givenNames: list('Αλέξης Βασιλική Γιώργος Δήμητρα Ελένη Ζωή Ηλίας Θεόδωρος Μαρία Όλγα Χρήστος'),
    surnameStarts: list('Αγγελ Βασιλ Γεωργ Δημητρ Θεοδωρ Καρ Λαμπρ Νικολ Παπ Σταμ'),
    surnameEnds: list('άκης άκος αντωνίου ίδης όπουλος ούλης'),
  },
  {
    code: 'ja',
    weight: 6,
    space: '',
    stop: '。',
    titleFirst: phrases(
      '最後の, 静かな, 雨の, 二番目の, 父の, 遠い, 小さな, 白い, 夏の, 誰もいない, 真夜中の',
    ),
    titleSecond: phrases('庭, 駅, 手紙, 食卓, 橋, 海, 約束, 映画館, 隣人, ピアノ, 時刻表, 窓, 写真, 列車'),
    words:
      list(`は が を に の で と も から まで ない ある いる する した この その 映画 場面 光 沈黙 顔 記憶 窓 音楽
      監督 俳優 台詞 余白 街 夜 雨 母 父 娘 犬 バス 台所 笑い 秘密 ゆっくりと 静かに 何度も 見つめる 待つ 忘れる 帰る 思い出す
      カメラ ショット リズム クローズアップ やさしさ 距離 ガギグゲゴ パーティー ﾊﾝｶｸ`),
    givenNames: list('明 楓 健一 さくら 翔太 千尋 直美 陽子 美咲 蓮'),
    surnameStarts: list('青 石 大 小 佐 鈴 高 中 西 山 渡'),
    surnameEnds: list('木 川 田 島 藤 野 橋 原 村 本'),
  },
  {
    code: 'ar',
    weight: 4,
    space: ' ',
    stop: '.',
    titleFirst: phrases('آخر, ليلة, ظل, صوت, باب, طريق, حلم, رسالة, نافذة'),
    titleSecond: phrases(
      'الصيف, البحر, المدينة, الجيران, القطار, الشتاء, الحديقة, المطر, الغريب, السينما, الذاكرة',
    ),
    words: list(`في من على أن إلى هذا هذه لا ما كان هو هي التي الذي مع عن ثم لكن قد كل بعد قبل
      الفيلم المشهد الكاميرا الضوء الوجه الصمت الذاكرة النافذة الموسيقى المخرج الممثلة الطفل الأم الأب الشارع الليل المطر
      ببطء دائماً أبداً ينظر ينتظر يعود ينسى يضحك الحنان الإيقاع المسافة قِصَّة مُدَرِّس ١٩٨٤`),
    givenNames: list('أحمد بسمة جميل دلال رامي سلمى عمر فاطمة ليلى يوسف'),
    surnameStarts: list('ال').concat(phrases('أبو , بن ').map((start) => `${start} `)),
    surnameEnds: list('بغدادي حداد خوري دمشقي سيد شامي عطار مصري نجار'),
  },
  {
    code: 'he',
    weight: 3,
    space: ' ',
    stop: '.',
    titleFirst: phrases('הלילה של, הבית של, השיר של, המכתב של, החלון של, הדרך אל, הקיץ של'),
    titleSecond: phrases('השכן, הים, העיר, אבא, הגן, התחנה, הגשר, החורף, הזרים, הנהג'),
    words: list(`את של על לא הוא היא זה גם כי עם אל מה או רק עד אז כל אחרי לפני תמיד
      הסרט הסצנה המצלמה האור הפנים השתיקה הזיכרון החלון המוזיקה הבמאי השחקנית הילד האם האב הרחוב הלילה הגשם הצחוק
      לאט שוב מביט מחכה חוזר שוכח צוחק עדינות קצב מרחק שָׁלוֹם צה״ל`),
    givenNames: list('אורי ברכה דוד הדס יעל מיכל נועם עמית רות תמר'),
    surnameStarts: list('בן ברק גול לוי מזר פרי רוז שפי'),
    surnameEnds: list('־דור ־עמי דמן ן ר רא תי'),
  },
  {
    code: 'hi',
    weight: 4,
    space: ' ',
    stop: '।',
    titleFirst: phrases('आख़िरी, दूसरी, लंबी, छोटी, सूनी, पुरानी, अधूरी, नीली'),
    titleSecond: phrases('सड़क, चिट्ठी, खिड़की, रात, गली, दोपहर, नाव, शाम, नदी'),
    words: list(`और का की के में है से को यह वह नहीं पर भी तो एक ही था जो हो कर
      फ़िल्म दृश्य कैमरा रोशनी चेहरा ख़ामोशी याद खिड़की संगीत निर्देशक अभिनेत्री बच्चा माँ पिता सड़क रात बारिश हँसी
      धीरे हमेशा फिर देखता लौटता भूलता ठहराव करुणा दूरी क्षण ज़िंदगी`),
    givenNames: list('अनिल कविता गीता दीपक नंदिनी प्रिया मोहन राधा शंकर'),
    surnameStarts: list('अग्र चतुर् त्रि द्वि मुखर् शर् सक्'),
    surnameEnds: list('जी पाठी मा वाल वेदी सेना'),
  },
];

/** Put into some notes and a few passages: one code point and many, flags, a family, a skin tone. */
export const emoji = ['🎬', '❤️', '👨‍👩‍👧', '🏳️‍🌈', '👍🏽', '🇯🇵', '😭', '🤌🏿', '⭐️', '🎞️'] as const;
