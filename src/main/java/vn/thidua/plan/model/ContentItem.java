package vn.thidua.plan.model;

import java.util.List;

/// An item of emulation content (nội dung thi đua) with its sub-items.
/// @param text the item as printed, its numeral included, without the text of its sub-items
public record ContentItem(String text, List<ContentItem> items, Source source) implements Provision {
    public ContentItem {
        items = List.copyOf(items);
    }

    /// The item with all that stands below it, as one line.
    public String whole() {
        var all = new StringBuilder(text);
        items.forEach(item -> all.append(' ').append(item.whole()));
        return all.toString();
    }
}
