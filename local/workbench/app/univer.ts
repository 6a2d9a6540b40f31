import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import {
  DataValidatorRegistryService,
  SheetsDataValidationValidatorService,
  UniverSheetsDataValidationPreset,
} from "@univerjs/preset-sheets-data-validation";
import choicesEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEnglish from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import notesEnglish from "@univerjs/preset-sheets-note/locales/en-US";
import { createUniver, type Injector, LocaleType, mergeLocales } from "@univerjs/presets";
import { swedish } from "./swedish.ts";

/** Univer in an element, with what people use here: cells, dropdowns, filters and notes. */
export function univerIn(container: HTMLElement): ReturnType<typeof createUniver> {
  return createUniver({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreEnglish,
        choicesEnglish,
        filterEnglish,
        notesEnglish,
        swedish as never,
      ),
    },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        contextMenu: false,
        disableAutoFocus: true,
        formulaBar: true,
        footer: {
          sheetBar: true,
          statisticBar: true,
          menus: false,
          zoomSlider: false,
          addSheetButtonConfig: { show: false },
        } as never,
        sheets: {
          clipboardConfig: { hidePasteOptions: true },
          disableForceStringAlert: true,
          disableForceStringMark: true,
        },
      }),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
      UniverSheetsFilterPreset(),
      UniverSheetsNotePreset(),
    ],
  });
}

/** The server tells what is wrong in a cell, with a note; the grid's own judgement would be a second and another one. */
export function onlyOffer(injector: Injector): void {
  const list = injector.get(DataValidatorRegistryService).getValidatorItem("list");
  if (list) list.validator = async () => true;
  // Nor may it judge a workbook later that has been shown anew meanwhile: it would find none of that name.
  injector.get(SheetsDataValidationValidatorService).validatorRanges = async () => [];
}
