import type { Language } from './language';

export const english: Language = {
  locale: 'en',
  labels: {
    directors:
      'director|directed by|dir|helmed by|brought to the screen by|film director ~ directed|a film by|film by|filmmaker|direction',
    writers:
      'screenplay|screenwriter|screenwriting|scriptwriter|scripted by|screenplay writer|script by|penned by|adapted by|written for the screen by|screen writer ~ writer|written by|writing|script|co writer|co written by|co screenwriter',
    producers: 'producer|produced by',
    cast: 'starring|cast|main cast|actors|lead actors|voice cast|cast includes|voices of|starring the voices of|starring voices|star cast|principal cast|lead cast|key cast|notable cast|leading actors|lead roles|with the voices of|starcast|stars of the film|top cast|featured cast ~ stars|with|featuring|voices|main actors|players|also starring|performers|narrator|narrated by|played by|portrayed by|voiced by|casting of|performance by|performance of|performances from|actress|co star',
    cinematographers:
      'cinematography|cinematographer|director of photography|photographed by|cinematography by|lensed by|director of photography dop|dop ~ camera|dp|photography|shot by',
    editors: 'film editor ~ edited by|editor|editing',
    composers:
      'original music|original score|composer|music by|music composer|score by|original music by ~ music|score',
    runningTime:
      'running time|rt|runtime|run time|runs|running length|running time mins|total runtime|movie length|film length|length of film|run length|movie runtime ~ length|duration|time|mins|minutes',
    year: ' ~ year|year of production|release year|year of release|year released|year made',
    release:
      ' ~ release date|released|release|released on|theatrical release|in theaters|in cinemas|opening date|us release|uk release|uk release date|us release date|in theatres|date released|theatrical release date|in theaters on',
    title: 'film title|movie title|film name ~ title|film|movie|english title',
    originalTitle: 'original title|original name',
    certificate:
      ' ~ certificate|certification|cert|mpaa rating|mpaa|rated|classification|bbfc|age rating|content rating|rating mpaa|parental rating|uk certificate',
    other:
      ' ~ rating|genre|country|language|studio|distributor|distributed by|production company|production|imdb|based on|executive producer|co producer|grade|verdict|aka|also known as|production design|costumes|art director|international title|casting|story|novel by|reviewed at|reviewed by|review by|crew|posted by|published|reviewer|critic|author|countries|tagline|country of origin|my rating|our rating|star rating|available on|streaming on|aspect ratio|production companies|costume design|visual effects|seen at|date watched|watched on',
  },
  words: {
    seen: 'i watched|we watched|i saw|we saw|i just saw|i just watched|i finally saw|i finally watched|i recently saw|i recently watched|went to see|went to watch|just watched|finally watched|finally saw|just saw|rewatched|i ve seen|i had seen|i have seen|got to see|got to watch|invited to watch|invited to see|sat down to watch|i caught|watched this|watched it|saw this|saw it|watching this|watching it|viewing of|screening with|i was watching|i decided to watch|in the cinema last|at the cinema last|from seeing|just finished watching|finished watching|after watching|after seeing|saw the movie|saw the film|watched the movie|watched the film|seeing the movie|seeing the film|saw a movie|watched a movie|just been to see|movie night|rented this|i ve just seen|i ve finally seen|i rewatched|had the chance to see|had the chance to watch|got around to watching|got around to seeing|popped in the dvd|stumbled across this',
    film: 'film*|movie*|flick|documenta*|biopic|cinema*',
    films: 'films|movies',
    one: 'the film|this film|the movie|this movie|the picture|this picture|the documentary|this documentary',
    television: 'season*|episod*|tv|showrunner|miniserie*|sitcom|show|shows|serie*',
    book: 'book*|novel*|author*|chapter*|reader*|memoir|prose|publisher|isbn|pages',
    music: 'album*|song*|track*|lp|ep|vocals|lyric*|band*|singer*',
    game: 'game*|player*|console*|playstation|xbox|nintendo|multiplayer|levels|controller',
    stage:
      'play|theatre*|stage*|playwright|production|west end|broadway|matinee|interval|auditorium|choreograph*|opera|ballet|theater*|playhouse|runs until|second act of the|curtain call',
    food: 'restaurant*|menu|dish|dishes|food|wine|dessert*|waiter*|chef|cuisine',
    reporting:
      'announce*|confirm*|according to|told|said|says|explains|reports|is set to|will star|in talks|upcoming|slated|tuesday|wednesday|thursday|monday|the guardian|hollywood reporter|indiewire|new york times|le monde|le figaro|libération|les inrocks|télérama|cahiers du cinéma|sight sound|screen international|rotten tomatoes|metacritic|the telegraph|washington post|le parisien|les echos|new yorker|critics say|entertainment weekly|el país|corriere|la repubblica|der spiegel|collider|now reporting|recently reported|was reported|set to join|join the cast|joined in the cast|signed on|principal photography|set to begin|yet to be revealed|plot details|executive producers|also producing|will be playing|will be directing|sat down with|answer a few questions|to promote|promoting',
    business:
      'box office|gross*|million*|domestic|worldwide|billion|weekend|ceremony|lineup|screening*|ticket*|distributor|studio*|netflix|streaming|where to watch|rent|book now|now showing|showtimes|concessions|crowdfunding|crowd funding|kickstarter',
    opinion:
      'i was|i am|i have|i had|i think|i thought|i felt|i found|i loved|i would|i don|i m|i ve|i d|my|me|we|our|great|good|bad|worst|worth|boring|enjoy*|funny|brilliant*|disappoint*|beautiful*|unfortunately|impress*|masterpiece|really|too|quite|perhaps|feels|excellent*|superb*|amazing|awesome|terrible|awful|mediocre|entertaining|predictable|hilarious|compelling|memorable|overrated|underrated|interesting|pretty|solid|flawed|gripping|charming|delight*|stunning|forgettable|clever|moving|myself|personally|loved|liked|hated',
    watched: 'watched|watching|seen|recommend*',
    acting:
      'performance*|acting|actor*|actress|plays|played|playing|portray*|role|roles|cast|star|stars|starring|voice|chemistry|shines|steals|delivers|gives|does|did|acts|act|cameo|great|solid|superb|terrific|magnificent|wonderful|excellent*|brilliant*|convincing|fantasti*|impression*|formidable*|is a revelation|has never been better|voices|costar|co star|co stars|costars|played with|scene stealing|steals the|turn as|on screen|is a joy|is a delight|is a hoot|is a treat|is perfect|underused|miscast|perfectly cast|well cast|scene stealer|embodies|inhabits|holds her own|holds his own|outstanding|stellar|screen presence',
    making:
      'helms|helmed|crafts|crafted|stages|staged|shoots|filmed|adapts|returns with|returns to the director|in the director s|steps behind the camera|is behind the camera|serves as director|brings us|gives us|takes us|presents|explores|tells the story|tells of|weaves|directs',
    headings:
      'production|release|reception|references|external links|see also|box office|critical response|details|technical specs|more like this|did you know|awards',
    otherLabels:
      'pages|publisher|isbn|platform|platforms|developer|episode|episodes|episodes watched|season|seasons|showrunner|theatre|theater|venue|label|tracklist|playwright|room|number of discs|region|ingredients|players|price|tickets|ean|sku|shipping|condition|file size|codec|bitrate',
    tickets:
      'tickets|buy tickets|book tickets|book now|membership|become a member|gift cards|gift vouchers|plan your visit|ticket prices|getting here|opening hours',
    titleSeen:
      'watching ◊|watched ◊|rewatching ◊|rewatched ◊|seeing ◊|saw ◊|seen ◊|viewing ◊|viewing of ◊|screening of ◊|caught ◊|loved ◊|enjoyed ◊|liked ◊|hated ◊|disliked ◊|adored ◊|recommend ◊|thought of ◊|enjoyed watching ◊|went to ◊|expected from ◊|expectations for ◊',
  },
  headlines: {
    review: 'review|reviewed|test|reaction|thoughts|opinion',
    reviews: 'reviews',
    film: 'film|movie|cinema|sneak',
    films: 'films|movies',
    disc: 'dvd|blu ray|bluray|4k|uhd|ultrahd|steelbook',
    medium: 'imax|netflix|festival|vod|streaming|trailer',
    art: 'book|books|novel|novels|album|albums|music|record|records|game|games|gaming|tv|television|tv series|tv show|tv shows|series|theatre|theater|stage|play|plays|opera|concert|concerts|restaurant|restaurants|hotel|hotels|recipe|recipes|food|product|products|podcast|podcasts|comic|comics|politics|sport|sports|travel|coffee|wine|course|courses|event|events|cd|cds|vinyl|ost',
    form: 'ep|lp|single|gig|live|musical|beer|code|peer|annual|performance|soundtrack',
    part: 'season|seasons|episode|episodes',
    number: 'two|three|four|five|six|seven|ten|fifteen|twenty',
    best: 'best|worst|greatest|scariest|funniest|favourite|favorite|acclaimed|essential|underrated|upcoming|new',
    things: 'things|reasons|facts|moments|scenes|performances|trailers',
    list: 'list of|ranked|ranking|essentials|year in review|in review the|watched in|what i watched|round up|roundup|double feature|wrap up|wrapup|monthly|top ten',
    news: 'trailer|trailers|teaser|poster|first look|release date|casting|casts|to star|to direct|to play|to helm|announce*|reveal|reveals|confirm|confirms|box office|weekend|festival de|festival di|festival du|film week|coming to|arrives on|hits theaters|might get|might be|in talks|set to|in the works|rumor*|rumour*|is getting|joins the cast|rotten tomatoes|wins best|won best|award|awards|bafta|baftas|golden globe|golden globes|oscar winners|oscars winners|oscar producer|oscars producer|oscar host|oscars host|nomination|nominations|nominees|predictions|winners|premiere|premieres|lineup|line up|programme|reviews are in|reviews are out|reviews are here|first reviews|critics say|critics react|what critics|what the critics|how to watch|where to watch|how to stream|where to stream|now streaming|screening|tickets|to close|to open|closing night|opening night|to premiere|breaks records|record breaking|box office collection|box office collections|ott release|ott|streaming date|everything we know|everything you need to know|sequel confirmed|gets a sequel|renewed|cancelled|delayed|first images|first poster|new poster|new trailer|official trailer|behind the making',
    feature:
      'talk|talks|profile|podcast|obituary|dies|dead at|remembering|tribute|explained|ending|essay|how a|how an|how the|how to|how i|guide|rating system|notation|history of|making of|behind the scenes|workshop|vs|versus|interview|interviews|q a|q and a|in conversation|speaks about|sits down with|opens up about|chats about|chats with|director speaks|stars discuss',
    several: 'the films|mini reviews|short reviews|quick reviews|capsule reviews|reviews in brief|catch up',
    other:
      'tv series|tv show|the series|miniseries|mini series|limited series|binge|theatre|playhouse|book by|novel by|album by|play by|musical by|memoir by',
  },
  phrases: {
    certificates: 'u|pg|r|nc|nr|ur|g|not rated|unrated',
    events: 'film week|filmweek|film fest|filmfest',
    titleWords: 'of|the|and|in|on|a|to|for|with|v|vs|at|from|or|my|is',
    dated: 'posted on|published on|posted|published|published at|written on|date|on|uploaded',
    addressed:
      'dr|mr|mrs|ms|miss|father|sir|captain|detective|agent|officer|professor|uncle|aunt|lady|lord|king|queen|colonel|major|sergeant',
    hours: 'h|hr|hrs|hour|hours',
    minutes: 'm|min|mins|minute|minutes',
    and: 'and|as well as|with',
    stars: 'stars',
    ratings: 'stars|grade|score|rating',
    outOf: 'out of',
    works:
      'film|films|movie|movies|remake|picture|tale|debut|masterpiece|epic|thriller|drama|comedy|biopic|documentary|adaptation|direction|directorial|version|vision|sequel|romance|western|horror|satire|fable|saga|feature|project|cinema|opus',
    worksBy:
      'film|films|movie|debut|opus|thriller|western|biopic|documentary|drama|comedy|direction|directed|masterpiece|masterwork|romance|latest|newest|feature|effort|outing|flick',
    by: 'by|from|of',
    directors: 'director',
    leads:
      'directing|i|the|a|an|and|but|or|if|when|while|with|as|like|in|on|at|by|for|from|to|of|is|it|its|he|his|she|her|they|this|that|these|those|after|before|mr|mrs|ms|dr|sir|dame|both|even|only|here|there|where|who|what|why|how|also|still|yet|so|then|now|though|because|since|unlike|thanks|under|newcomer|veteran|comedian|star|rapper',
    noNames:
      'the|a|an|and|best|others|more|various|cast|crew|wikipedia|imdb|unknown|none|na|tbc|tba|n|starring|director|writer|film|movie|review|rated|runtime|himself|herself|themselves|english|french|german|spanish|italian|portuguese|hindi|japanese|korean|yes|no|posted|drama|comedy|horror|thriller|action|read|share|trailer|comments|filmaffinity|letterboxd|netflix',
    lasts:
      'runs|run|running|lasts|lasting|clocks in at|clock in at|clocking in at|clocked in at|weighs in at|weighing in at',
    length: 'running time|run time|runtime|length|long',
    released: 'released|release|premiered|came out|made|shot',
    like: 'like|such as|than|unlike|beside|besides|fan of|fans of|in the direction of|other|previous|reminds me of|reminded me of|reminds one of|reminiscent of|homage to|influence of|influences of|echoes of|shades of',
    scripts: 'screenplay|script|scenario',
    writes: 'wrote|writes and|adapts',
    articles: 'a|an|the|his|her',
    asRole: 'as|appears as|turns up as|shows up as|pops up as',
    plays: 'plays|playing|portrays|role of|portrayal of|character of|named|called',
    playedBy: 'played by|portrayed by|voiced by',
    with: 'with',
    source:
      'adaptation of|novel|book|comic|comics|story|play|characters|based|inspired|source|memoir|song|songs|music',
    in: 'in',
    signed: 'by|posted by|written by|reviewed by|words by|published by|review by|author|critic|reviewer',
    voice: 'voice|voices',
    basedOn: 'from|based|after',
    sees: 'review|reviews|reviewing|watching|watched|watch|seen|saw',
    partBefore:
      'first|last|final|opening|closing|next|another|every|each|save|spend|spent|waste|my|your|our|within|after|nearly|almost|over|under|about|around|roughly|than',
    partAfter:
      'in|into|later|mark|of|shot|take|sequence|scene|before|ago|away|drive|walk|read|late|more|segment|stretch|short|trailer|clip|episode|climax|finale|left|too|back',
    is: 'is',
    directs:
      'directs|directed|also directs|also directed|who directs|who directed|who also directs|who also directed|wrote and directed|writes and directs|who wrote and directed|who also wrote and directed|as director|makes her directorial debut|makes his directorial debut|makes her feature debut|makes his feature debut|has directed|has crafted|is the director',
    atHand: 'a|an|this|first|second|third|new|latest|another|every',
    otherWorks:
      'score|music|song|songs|cinematography|camera|photography|editing|screenplay|script|novel|book|direction',
    particles: 'de|la|le|du|del|della|di|da|do|dos|van|von|der|den|bin|al|el|ten',
    looseParticles: 'les|des|das|ter|te|y|e|af|av|zu|zum|ibn|abu|ap|of|the',
    places:
      'north|south|east|west|new|united|los|hong kong|blu|bluray|san francisco|saint petersburg|golden globe|golden lion|golden bear|palme d|palm',
    companies:
      'film|films|picture|pictures|production|productions|studio|studios|media|entertainment|gmbh|cinema|cinéma|canal|tv|bros|times|award|awards|academy|festival|university|states|online|factory|video|releasing|distribution|walt disney|pixar|dreamworks|lucasfilm|warner|paramount|marvel',
    databases: 'wikipedia|imdb|rotten tomatoes|letterboxd|metacritic|filmaffinity|tmdb|allocine|allociné',
    others: 'and others|and more|among others|et al|etc',
    reviewKinds:
      'a|an|my|our|the|in|spoiler|free|spoilerfree|non|full|detailed|honest|quick|short|early|classic|mini|capsule|advance|horror|guest|throwback|retro',
    festivals: 'cannes|venice|venezia|berlinale|sundance|tiff|sxsw|locarno',
    editions:
      'the criterion|the criterion collection|criterion|criterion collection|steelbook|ultra hd|ultrahd|uhd|dvd|imax|special edition',
    sections:
      'news|culture|art|arts|home|blog|home video|tv|spoiler|spoilers|no spoiler|no spoilers|opinion|feature|a|an|now playing|in theaters|in cinemas|sneak preview|preview|advance screening|film of the week|movie of the week|film of the month|film of the day|tonight',
    about: 'on|about',
  },
};
