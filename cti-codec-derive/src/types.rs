//! What a field's type says by its tokens.

use syn::visit_mut::VisitMut;
use syn::{GenericArgument, Lifetime, PathArguments, Type};

/// `T` of `Wrapper<T>`, if the type is that wrapper.
pub(crate) fn inner<'t>(ty: &'t Type, wrapper: &str) -> Option<&'t Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    if last.ident != wrapper {
        return None;
    }
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(inner) if arguments.args.len() == 1 => Some(inner),
        _ => None,
    }
}

/// Whether the type's last name is this one.
pub(crate) fn is(ty: &Type, name: &str) -> bool {
    match ty {
        Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == name),
        _ => false,
    }
}

/// Whether the type says by itself how long a value is, or can get.
pub(crate) fn is_bounded(ty: &Type) -> bool {
    let numbers = ["u8", "i8", "u16", "i16", "u32", "i32", "bool", "Timestamp"];
    let others = ["TaskId", "AppPathId", "NamedVariable", "NamedArray"];
    numbers.iter().chain(&others).any(|name| is(ty, name))
}

/// Whether the length of the type's values varies.
pub(crate) fn varies(ty: &Type) -> bool {
    let names = ["Text", "Octets", "NamedVariable", "NamedArray"];
    names.iter().any(|name| is(ty, name))
}

/// Whether the type's values are known to be no numbers.
pub(crate) fn is_no_number(ty: &Type) -> bool {
    let ids = ["TaskId", "AppPathId"];
    matches!(ty, Type::Array(_)) || varies(ty) || ids.iter().any(|name| is(ty, name))
}

/// Whether the type can borrow: whether a lifetime other than `'static` stands in it.
pub(crate) fn borrows(ty: &Type) -> bool {
    struct Found(bool);
    impl VisitMut for Found {
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            self.0 |= lifetime.ident != "static";
        }
    }
    let mut found = Found(false);
    found.visit_type_mut(&mut ty.clone());
    found.0
}

/// The type with every lifetime `'static`, for constants.
pub(crate) fn with_static(ty: &Type) -> Type {
    struct Replace;
    impl VisitMut for Replace {
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            *lifetime = Lifetime::new("'static", lifetime.span());
        }
    }
    let mut ty = ty.clone();
    Replace.visit_type_mut(&mut ty);
    ty
}
