"""A line whose words outlive a closed window, though they were not sent yet."""

from ui.widgets.fields import LineEdit
from ui.widgets.kept_aside import KeptAside


class KeptLine(LineEdit):
    """A line to write in; what stands in it is kept aside a second later, until it is sent."""

    def __init__(self, placeholder: str = "", *, size: float = 14, kind: str = "") -> None:
        super().__init__(placeholder, size=size, kind=kind)
        self._aside = KeptAside(self, self.text)
        self.textChanged.connect(self._aside.wait)

    def keep_as(self, name: str) -> None:
        """Keep the words under a name from now on, and show those kept there; "" keeps none."""
        self._aside.keep_as(name, self.setText)

    def keep(self) -> None:
        """Keep the words at once."""
        self._aside.keep()
