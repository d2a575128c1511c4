const flags = new Intl.PluralRules("ar");
const flagWords = {
  zero: "لا تنبيهات",
  one: "تنبيه واحد",
  two: "تنبيهان",
  few: "تنبيهات",
  many: "تنبيهًا",
  other: "تنبيه",
};

/** What the playground says in Arabic; names of the vocabularies are the package's own. */
export const texts = {
  skip: "انتقل إلى المحتوى",
  language: "اللغة",
  views: "الأقسام",
  substance: "المادة",
  notice:
    "للتثقيف والحد من الضرر. ليست نصيحة طبية ولا قانونية. ما لا نعرفه نقول إنه غير معروف: وهذا ليس إذنًا أبدًا، ولا علامة على الأمان.",
  view: {
    article: "المقال",
    certainty: "لماذا هذا اليقين؟",
    risks: "المخاطر",
    law: "القانون",
    plots: "الرسوم",
  },
  about: {
    article: "المقال كاملًا، تكتبه الحزمة في هذا المتصفح. اختر كم يظهر منه وكيف.",
    certainty: "كيف نصل إلى درجة اليقين خطوة خطوة. غيّر دراسة وانظر ماذا يحدث للجملة.",
    risks: "ما نعرف أنه خطر معًا. عدم وجود تنبيه لا يثبت الأمان.",
    law: "ما تقوله سجلاتنا عن مادة في يوم ما. الرمادي يعني غير معروف: وهذا ليس إذنًا أبدًا.",
    plots: "ما قاسته التجارب، مرسومًا.",
  },
  reading: {
    title: "طريقة العرض",
    detail: { label: "كم يظهر", brief: "الجواب وحده", standard: "ما يريده معظم القراء", full: "كل شيء" },
    certainty: { label: "اليقين", symbols: "رموز", words: "كلمات", both: "رموز وكلمات", none: "لا يظهر" },
    audience: { label: "لمن", public: "للجميع", clinician: "للعاملين في الصحة" },
    group: { label: "الصفوف حسب", outcome: "ما وُجد", substance: "المادة" },
    stances: { label: "ما يقوله الدليل عن كل جملة", none: "لا يظهر", legend: "رموز مع شرح", inline: "بالكلمات" },
    references: { label: "المصادر", folded: "مطوية", cited: "المذكورة في النص", list: "كلها", none: "بلا مصادر" },
  },
  certainty: {
    claim: "السؤال",
    is: (certainty) => `اليقين: ${certainty}.`,
    invented: "غُيّرت دراسة هنا. هذا ليس ما وُجد.",
    steps: "خطوة خطوة",
    studies: "الدراسات",
    change: "حرّك شريطًا، أو غيّر اتجاه نتيجة دراسة. لا يُحفظ شيء.",
    effect: (instrument) => `النتيجة: ${instrument}.`,
    people: "عدد الناس مقارنة بما كان:",
    times: (number) => `× ${number}`,
    direction: "ما يذكره الباحثون",
    noNumbers: "لا تذكر هذه الدراسة رقمًا يمكن دمجه؛ اتجاهها وحده يُحسب.",
    reset: "أعد كل شيء كما كان",
  },
  risks: {
    form: "عمّن نسأل؟",
    medicine: "دواء أو مادة",
    condition: "حالة صحية",
    add: "أضف",
    remove: (name) => `احذف ${name}`,
    stays: "ما تكتبه يبقى في هذا المتصفح.",
    count: (number) => {
      const form = flags.select(number);
      return number < 3 ? flagWords[form] : `${number} ${flagWords[form]}`;
    },
  },
  law: {
    question: "ماذا ومتى؟",
    activity: "النشاط",
    day: "اليوم",
    year: "السنة:",
    place: "المكان",
    status: "الوضع",
    legend: "الألوان وعدد البلدان",
    answer: "في مكان واحد",
    all: "كل البلدان",
    noCode: "ليس لهذا الشكل رمز بلد في الخريطة.",
    caption: (substance, activity, day) => `${substance}، ${activity}: ${day}`,
    mapIsTable: "جدول كل البلدان في هذه الصفحة يقول الشيء نفسه بالكلمات.",
    notes: [
      "تعرض الخريطة قانون الدولة. قد تختلف الولايات والأقاليم والمدن: اسأل عن مكان في الأسفل.",
      "غويانا الفرنسية مرسومة جزءًا من فرنسا، وسفالبارد جزءًا من النرويج. الدول الصغيرة والجزر أصغر من أن تظهر في هذه الخريطة: الجدول فيه كل البلدان.",
      "لا رمز في الخريطة لكوسوفو، ونعرفها باسمها، ولا لشمال قبرص وأرض الصومال، وتبقيان بلا لون. الحدود هي حدود الخريطة (Natural Earth) ولا تقول من على حق.",
    ],
  },
  plots: {
    forest: "مخطط الغابة",
    aboutForest: "كل مربع دراسة مع فاصل الثقة. والمعيّن هو ما تعطيه الدراسات معًا.",
    direction: "مخطط اتجاه الأثر",
    aboutDirection: "حيث لا يمكن دمج الأرقام: إلى أين تشير كل دراسة. السهم إلى الأعلى يعني أن الحال أفضل.",
    all: "كل الأسئلة",
  },
};
