// Whether a word could be a Vietnamese syllable. "bru" cannot: an evident misprint, or an abbreviation.
import { remembered } from "./remembered";

const MARKS_OF_TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(?:uyê|iêu|yêu|oai|oay|oeo|uây|uôi|ươi|ươu|uyu|iê|yê|uô|ươ|oa|oă|oe|uâ|uê|uơ|uy|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|ưa|ưi|ưu|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnpt])?$/u;

/** For a folded word. */
export const isSyllable = remembered((word) =>
  SYLLABLE.test(word.normalize("NFD").replace(MARKS_OF_TONE, "").normalize("NFC")),
);
