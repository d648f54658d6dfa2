"""What tests of the marketplace stand on."""

import pytest

from ui.marketplace.panel import MarketplacePanel


class Market(MarketplacePanel):
    """The panel, with its gathering at hand."""

    def __init__(self, bridge):
        super().__init__(bridge)
        self.gathering = bridge.gathering


@pytest.fixture
def market(qtbot, in_new):
    market = Market(in_new)
    qtbot.addWidget(market)
    market.resize(1196, 664)
    with qtbot.waitActive(market):
        market.show()
        market.activateWindow()
    return market
