// Excel.WorksheetProtection. Passwords are compared as text: this is a bench, not a safe.
import { accessDenied, invalidArgument } from "../hostError";
import { bind, type HostObject, type ObjectType } from "../objectType";
import type { SheetTarget } from "./worksheet";

const PASSWORD = "password";

function options({ sheet }: SheetTarget): Record<string, unknown> | null {
  const { protection } = sheet.content;
  if (!protection) return null;
  return Object.fromEntries(Object.entries(protection).filter(([name]) => name !== PASSWORD));
}

const PROTECTION: ObjectType<SheetTarget> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: ({ sheet }) => sheet.content.protection !== null },
    Options: { get: options },
  },
  methods: {
    Protect: ({ session, sheet }, [chosen, password]) => {
      if (sheet.content.protection) throw accessDenied();
      if (chosen !== undefined && chosen !== null && typeof chosen !== "object") throw invalidArgument();
      session.clearUndo("WorksheetProtection.protect");
      sheet.edit().protection = { ...chosen, ...(password ? { [PASSWORD]: password } : {}) };
    },
    Unprotect: ({ session, sheet }, [password]) => {
      const known = sheet.content.protection?.[PASSWORD];
      if (known !== undefined && known !== password) throw invalidArgument("The password is wrong.");
      session.clearUndo("WorksheetProtection.unprotect");
      sheet.edit().protection = null;
    },
  },
};

export const protectionObject = (target: SheetTarget): HostObject => bind(PROTECTION, target);
