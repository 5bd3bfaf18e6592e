package de.ikz.register;

import de.ikz.access.ActorsContract;
import de.ikz.renewal.CorrectionsContract;
import de.ikz.renewal.ImportsContract;
import org.junit.jupiter.api.Nested;

/** All contracts of the ports: whatever stores the register extends this once. */
public abstract class PortsContract {

    /** The ports under test; empty at the beginning of each test. */
    protected abstract Ports ports();

    @Nested
    class OfVersions extends VersionsContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfContent extends ContentContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfFilters extends FilterContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfUnitsInFilters extends UnitFilterContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfReadingsInFilters extends ReadingFilterContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfCounts extends CountingContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfPages extends PagingContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfHistory extends HistoryContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfUnits extends UnitsContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfPartners extends PartnersContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfTimes extends TimesContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfDoubts extends DoubtsContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfRereads extends RereadsContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfErasure extends ErasureContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfImports extends ImportsContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfCorrections extends CorrectionsContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfActors extends ActorsContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }

    @Nested
    class OfTransactions extends TransactionsContract {
        @Override
        protected Ports ports() {
            return PortsContract.this.ports();
        }
    }
}
