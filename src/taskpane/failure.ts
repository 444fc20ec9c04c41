// What a rejected promise means to a person: the world's failure, told by its code, or a fault of ours.
import { AppError } from "../core/base/appError";
import { errorSentence, faultSentence } from "../messages/errorSentence";
import type { Language } from "../messages/language";

export type Failure =
  | { readonly kind: "world"; readonly error: AppError }
  /** `details` holds the error's own text and stack, for copying; never cell contents. */
  | { readonly kind: "fault"; readonly details: string };

export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof AppError) return { kind: "world", error: thrown };
  const details = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { kind: "fault", details };
}

export function isCancelled(thrown: unknown): boolean {
  return thrown instanceof AppError && thrown.code === "cancelled";
}

export function failureSentence(failure: Failure, language: Language): string {
  return failure.kind === "world" ? errorSentence(failure.error, language) : faultSentence(language);
}
