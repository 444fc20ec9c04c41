// The object through which Office.js hands back what the worksheet functions answered.
import { invalidArgument } from "../hostError";
import { bind, type HostObject, type ObjectType } from "../objectType";
import type { Session } from "../session";

const CUSTOM_FUNCTIONS: ObjectType<Session> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: ({ customFunctions }) => customFunctions.pageIsReady(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults({ customFunctions }, [results]) {
      if (!Array.isArray(results) || !results.every(Array.isArray)) throw invalidArgument();
      customFunctions.takeResults(results);
    },
  },
};

export const customFunctionsObject = (session: Session): HostObject => bind(CUSTOM_FUNCTIONS, session);
