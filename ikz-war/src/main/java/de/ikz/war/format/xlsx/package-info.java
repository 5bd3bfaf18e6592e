/** Takes workbooks (XLSX, XLSM) apart: what Excel would show in their cells. */
package de.ikz.war.format.xlsx;
