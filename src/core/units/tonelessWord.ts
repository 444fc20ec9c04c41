// `withoutTones` of one word. For finding candidates and evident misprints only.
import { withoutTones } from "../base/text";
import { remembered } from "./remembered";

export const tonelessWord = remembered(withoutTones);
