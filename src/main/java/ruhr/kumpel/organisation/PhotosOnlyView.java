package ruhr.kumpel.organisation;

import ruhr.kumpel.web.Problems;

/// The photos of a business when one could not be taken.
public record PhotosOnlyView(String back, BusinessFormView.PhotosView photos, Problems problems) {}
