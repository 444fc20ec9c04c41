// The fixed texts of the registry's parts in the language that Office is shown in.
import type { Language } from "./language";
import { REGISTRY_TEXTS_EN } from "./registryTexts.en";
import { REGISTRY_TEXTS_VI, type RegistryTexts } from "./registryTexts.vi";

export function registryTexts(language: Language): RegistryTexts {
  return language === "vi" ? REGISTRY_TEXTS_VI : REGISTRY_TEXTS_EN;
}
