// Objects that Office.js makes by their type's name. Only what it makes on its own.
import { bind, type HostObject, type ObjectType } from "../objectType";
import type { Session } from "../session";
import { customFunctionsObject } from "./customFunctions";

const ADDIN_INTERNAL_SERVICE: ObjectType<null> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};

export function newObject(session: Session, typeName: string): HostObject | null {
  switch (typeName) {
    case "Microsoft.InternalService.AddinInternalService":
      return bind(ADDIN_INTERNAL_SERVICE, null);
    case "Microsoft.ExcelServices.CustomFunctions":
      return customFunctionsObject(session);
    default:
      return null;
  }
}
